const sign = "[a-z0-9._~:/?#@!$&'*+,;=-]|%[0-9a-f]{2}";

/** An https address that may become a link, as in the checks. Excludes punctuation that ends the sentence, and an unmatched closing bracket. */
export const webAddress = new RegExp(
  String.raw`https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#](?:${sign}|\((?:${sign})*\))*)?(?<![.,;:!?'*_~])`, "gi",
);

const safeLinks = ".safelinks.protection.outlook.com";

/** The address of a copied link, without Outlook's redirect; null when it is not a web address. */
export function copiedAddress(href: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url?.hostname.endsWith(safeLinks)) {
    return copiedAddress(url.searchParams.get("url") ?? "");
  }

  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : null;
}
