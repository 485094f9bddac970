using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing.Privacy;

/// <summary>Reports findings that nobody allowed.</summary>
internal sealed class PrivacyChecks(SiteSettings settings, List<Problem> problems)
{
    private readonly PrivacyConsent _site = new(settings.PrivacyConsent);
    private readonly string _contact =
        settings.Contact.Scheme == Uri.UriSchemeMailto ? $"{settings.Contact.UserInfo}@{settings.Contact.Host}" : "";

    /// <summary>Every text under <c>input/</c>: even what is not published is in a public repository.</summary>
    public static void Check(LoadedContent loaded, List<Problem> problems)
    {
        var checks = new PrivacyChecks(loaded.Content.Settings, problems);
        foreach (var file in loaded.Files)
        {
            switch (file)
            {
                case CheckedPage { Content: { } page }:
                    checks.CheckPage(file.Privacy, page.Head);
                    break;
                case CheckedData { Map.IsPartial: true }:
                    break;
                default:
                    checks.CheckFile(file.Privacy);
                    break;
            }
        }

        checks._site.ReportUnused(problems);
    }

    private void CheckPage(PrivacyNotes notes, PageHead head)
    {
        if (notes.All.Count == 0 && head.PrivacyConsent.Count == 0)
        {
            return;
        }

        var own = new PrivacyConsent(head.PrivacyConsent);
        foreach (var (finding, at) in notes.All)
        {
            // Unreadable keys may hold the consent, but findings that block publication should be removed soon regardless.
            var isAllowed = own.Covers(finding.Text, at) || (head.IsPartial && !finding.Rule.IsBlocking) || IsTeller(finding, head);
            Check(finding, at, isAllowed, whereToAllow: "");
        }

        own.ReportUnused(problems);
    }

    /// <summary>A file without front matter: only <c>site.yml</c> can allow what is in it.</summary>
    private void CheckFile(PrivacyNotes notes)
    {
        foreach (var (finding, at) in notes.All)
        {
            Check(finding, at, IsContact(at), $" in {SettingsReader.FileName}");
        }
    }

    private void Check(PrivacyFinding finding, Location at, bool isAllowed, string whereToAllow)
    {
        // Always asks the site too, to record which of its allowed words are used.
        if (!_site.Covers(finding.Text, at) && !isAllowed && finding.Text != _contact)
        {
            problems.Add(finding.Rule.Rule.At(
                at, Message(finding), $"{finding.Rule.Advice} Is het van niemand, zet het dan letterlijk bij '{Keys.PrivacyConsent}'{whereToAllow}."));
        }
    }

    /// <summary>The address of the editors is public, even when it is not in its final notation.</summary>
    private bool IsContact(Location at) => at.SharesLineWith(settings.ContactAt);

    /// <summary>The contributor asked to be named.</summary>
    private static bool IsTeller(PrivacyFinding finding, PageHead head) =>
        !finding.Rule.IsBlocking && head.Contribution?.Teller is { } teller
        && Typography.AsTyped(teller).Contains(Typography.AsTyped(finding.Text), StringComparison.Ordinal);

    /// <summary>Many people read a report, so it does not repeat what must not be published.</summary>
    private static string Message(PrivacyFinding finding) =>
        finding.Rule.IsBlocking ? finding.Rule.Message : $"'{finding.Text}': {finding.Rule.Message}";
}
