// Measures the preview with clients that send requests and do not read: node run.mjs INPUT PROGRAM...
// Prints, for each kind, the peak memory of the server and how long others then wait for the front page.

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largePicture } from "../hostile/images.mjs";

const clients = Number(process.env.CLIENTS ?? 200);
const seconds = Number(process.env.SECONDS_EACH ?? 8);
const [content, ...program] = process.argv.slice(2);

/** The content, and the largest picture that it may contain. */
const input = mkdtempSync(join(tmpdir(), "preview-"));
const picture = "/afbeeldingen/groot.png";
cpSync(content, input, { recursive: true });
mkdirSync(join(input, "afbeeldingen"), { recursive: true });
writeFileSync(join(input, picture), largePicture());

const ask = (path, more = "") => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** What each client sends, at once or in pieces. */
const kinds = {
  "nobody else": { count: 0, send: () => {} },
  "the front page": { send: (socket) => socket.write(ask("/")) },
  "the front page, a hundred times each": { send: (socket) => socket.write(ask("/").repeat(100)) },
  "a picture of 1 MB": { send: (socket) => socket.write(ask(picture)) },
  "a picture of 1 MB, twenty times each": { send: (socket) => socket.write(ask(picture).repeat(20)) },
  "the largest page, twenty times each": { send: (socket, { largest }) => socket.write(ask(largest).repeat(20)) },
  "every file": {
    send: (socket, { paths }, number) =>
      socket.write(Array.from({ length: 20 }, (_, index) => ask(paths[(number * 20 + index) % paths.length])).join("")),
  },
  "the stream for live reload": { send: (socket) => socket.write(ask("/_kennisbank/gebeurtenissen")) },
  "headers, a byte at a time": { send: (socket) => trickle(socket, ask("/", `X-Traag: ${"x".repeat(1000)}\r\n`)) },
  "nothing, with 1,500 connections": { count: 1500, send: () => {} },
  "headers of 1 MB": { send: (socket) => socket.write(ask("/", `X-Veel: ${"x".repeat(1024 * 1024)}\r\n`)) },
  "a body of 10 MB": { send: (socket) => socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10485760\r\n\r\n${"x".repeat(64 * 1024)}`) },
};

function trickle(socket, text) {
  let at = 0;
  const timer = setInterval(() => (at < text.length && !socket.destroyed ? socket.write(text[at++]) : clearInterval(timer)), 500);
}

function start() {
  const server = spawn(program[0], [...program.slice(1), "serve", "--input", input, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((done) => {
    let output = "";
    server.stdout.on("data", (data) => {
      output += data;
      const port = output.match(/http:\/\/[a-z0-9.]+:(\d+)\//)?.[1];
      if (port && output.includes("Ctrl+C")) done({ server, port: Number(port) });
    });
  });
}

const memory = (server) => Number(readFileSync(`/proc/${server.pid}/status`, "utf8").match(/VmHWM:\s+(\d+)/)[1]) / 1024;

/** In milliseconds; null when the page does not come within 20 seconds. */
async function frontPage(port) {
  const from = performance.now();
  const response = await fetch(`http://localhost:${port}/`, { signal: AbortSignal.timeout(20000) }).catch(() => null);
  await response?.text();
  return response?.ok ? performance.now() - from : null;
}

/** The addresses in the sitemap, and the largest file that a page may request. */
async function filesOf(port) {
  const text = async (path) => (await fetch(`http://localhost:${port}${path}`)).text();
  const paths = [...(await text("/sitemap.xml")).matchAll(/<loc>[a-z]+:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path);
  const candidates = [...paths, "/sitemap.xml", "/llms-full.txt", "/api/paginas.json", "/feed.xml"];
  const sizes = await Promise.all(candidates.map(async (path) => ({ path, length: (await text(path)).length })));
  return { paths, largest: sizes.sort((a, b) => b.length - a.length)[0].path };
}

async function measure({ count = clients, send }) {
  const { server, port } = await start();
  const files = await filesOf(port);
  const sockets = Array.from({ length: count }, (_, number) => {
    const socket = connect(port, "127.0.0.1", () => send(socket, files, number));
    // Without a data listener a socket reads nothing.
    socket.on("error", () => {});
    return socket;
  });
  const waits = [];
  for (const until = performance.now() + seconds * 1000; performance.now() < until; await wait(200)) {
    waits.push(await frontPage(port));
  }
  const megabytes = memory(server);
  sockets.forEach((socket) => socket.destroy());
  server.kill();
  return { megabytes, waits };
}

console.log(`| ${clients} clients that do not read ask for | most memory | others wait for the front page: median, longest |\n| --- | --: | --: |`);
for (const [name, kind] of Object.entries(kinds).filter(([name]) => name.includes(process.env.KIND ?? ""))) {
  const { megabytes, waits } = await measure(kind);
  const came = waits.filter((time) => time !== null).sort((a, b) => a - b);
  const lost = waits.length > came.length ? `; ${waits.length - came.length} of ${waits.length} not answered` : "";
  console.log(`| ${name} | ${megabytes.toFixed(0)} MB | ${came[came.length >> 1]?.toFixed(0)}, ${came.at(-1)?.toFixed(0)} ms${lost} |`);
}

rmSync(input, { recursive: true, force: true });
