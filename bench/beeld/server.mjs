// Serves a built site like its host: the headers of production from _headers, compressed text, 404.html for unknown addresses.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { parseAllHeaders } from "@netlify/headers-parser";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};

const isText = (type) => /^(text\/|image\/svg|application\/(json|xml|atom|manifest))/.test(type);

/** @returns {Promise<{ address: string, stop: () => void }>} address: scheme, host and port, without a trailing slash */
export async function serve(site) {
  const { headers: rules, errors } = await parseAllHeaders({ headersFiles: [join(site, "_headers")], minimal: true });
  if (errors.length > 0) {
    throw new Error(errors.map((error) => error.message).join("\n"));
  }

  const files = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const found = fileAt(site, path);
    const file = found ?? join(site, "404.html");
    const own = Object.assign({}, ...rules.filter((rule) => fits(rule.for, path)).map((rule) => rule.values));
    const headers = { "Content-Type": types[extname(file)] ?? "application/octet-stream", ...own };
    const coding = isText(headers["Content-Type"]) ? codingOf(request.headers["accept-encoding"]) : null;
    if (coding) {
      Object.assign(headers, { "Content-Encoding": coding, Vary: "Accept-Encoding" });
    }

    const body = remember(files, `${coding} ${file}`, () => encode(readFileSync(file), coding));
    response.writeHead(found ? 200 : 404, { ...headers, "Content-Length": body.length }).end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.closeAllConnections() ?? server.close() };
}

function fileAt(site, path) {
  const file = resolve(site, `.${path}${path.endsWith("/") ? "index.html" : ""}`);
  return file.startsWith(resolve(site)) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function fits(pattern, path) {
  const [start, end] = pattern.split("*");
  return end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end) && path.length >= start.length + end.length;
}

function codingOf(accepted = "") {
  return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
}

function encode(content, coding) {
  return coding === "br" ? brotliCompressSync(content) : coding === "gzip" ? gzipSync(content) : content;
}

function remember(known, key, make) {
  if (!known.has(key)) {
    known.set(key, make());
  }

  return known.get(key);
}
