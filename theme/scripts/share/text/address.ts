const sign = "[a-z0-9._~:/?#@!$&'*+,;=-]|%[0-9a-f]{2}";

/** A web address that may be a link, as the checks have it: with https. A sign that ends the sentence is not of it, nor a bracket that was opened before it. */
export const webAddress = new RegExp(
  String.raw`https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#](?:${sign}|\((?:${sign})*\))*)?(?<![.,;:!?'*_~])`, "gi",
);

const safeLinks = ".safelinks.protection.outlook.com";

/** The address of a link that was copied, without the detour that Outlook makes; null for what is no web address. */
export function copiedAddress(href: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url?.hostname.endsWith(safeLinks)) {
    return copiedAddress(url.searchParams.get("url") ?? "");
  }

  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : null;
}
