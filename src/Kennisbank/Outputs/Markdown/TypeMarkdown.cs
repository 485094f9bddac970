using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Markdown;

/// <summary>What pages of a single type have after their text, in a format of its own.</summary>
internal static class TypeMarkdown
{
    public static void Write(Site site, Page page, TextWriter output)
    {
        switch (page.Content)
        {
            case Situatie:
                WriteReasons(Situatie.HelpsHeading, page.Reasons, site.Settings.BaseUrl, output);
                break;
            case Leespad:
                WriteSteps(page.Steps, site.Settings.BaseUrl, output);
                WriteReasons(Leespad.OnwardHeading, page.Reasons, site.Settings.BaseUrl, output);
                break;
            case Checklist:
                WritePoints(page.Points, site.Settings.BaseUrl, output);
                break;
            case Achtergrond:
                WriteAchtergrond(page, site.Settings.BaseUrl, output);
                break;
            case Bijeenkomst:
                WriteMeeting(page, site.Settings.BaseUrl, output);
                break;
            case Patroon:
                WriteReasons(Patroon.SeenHeading, page.Seen, site.Settings.BaseUrl, output);
                WriteReasons(Patroon.HelpedHeading, page.Helped, site.Settings.BaseUrl, output);
                break;
            case Methode methode:
                WriteMethode(methode, output);
                break;
            case Agenda agenda:
                WriteByRole(site, agenda, output);
                break;
        }
    }

    private static void WriteReasons(string heading, IReadOnlyList<LinkedReason> reasons, Uri baseUrl, TextWriter output)
    {
        if (reasons.Count == 0)
        {
            return;
        }

        FieldMarkdown.WriteHeading(heading, output);
        foreach (var (page, why) in reasons)
        {
            output.WriteLine($"- {MarkdownLink.To(page, baseUrl)}: {MarkdownText.Escape(why)}");
        }
    }

    private static void WritePoints(IReadOnlyList<LinkedPoint> points, Uri baseUrl, TextWriter output)
    {
        FieldMarkdown.WriteHeading(ChecklistPoint.Heading, output);
        foreach (var (point, page) in points)
        {
            output.WriteLine($"- [ ] {MarkdownText.Escape(point.Question)}");
            if (point.Remark is { } remark)
            {
                output.WriteLine($"  {MarkdownText.Escape(remark)}");
            }

            if (page is not null)
            {
                output.WriteLine($"  ({MarkdownLink.To(page, baseUrl)})");
            }
        }
    }

    private static void WriteAchtergrond(Page page, Uri baseUrl, TextWriter output)
    {
        if (page.OverviewTheme is { } theme)
        {
            FieldMarkdown.WriteHeading(Achtergrond.AllOf(theme.Title), output);
            output.WriteLine($"- <{theme.Url.Under(baseUrl)}>");
        }

        foreach (var (side, source, pages) in page.Sides)
        {
            FieldMarkdown.WriteHeading(side.Title, output);
            output.WriteLine(MarkdownText.Escape(side.Text));
            output.WriteLine();
            foreach (var told in pages)
            {
                output.WriteLine($"- {MarkdownLink.To(told, baseUrl)}");
            }

            if (source is not null)
            {
                output.WriteLine($"- Bron: {MarkdownLink.To(source, baseUrl)}, {MarkdownText.Escape(side.Source.Place)}");
            }
        }
    }

    private static void WriteSteps(IReadOnlyList<Page> steps, Uri baseUrl, TextWriter output)
    {
        FieldMarkdown.WriteHeading("De stappen", output);
        for (var index = 0; index < steps.Count; index++)
        {
            var step = steps[index];
            output.WriteLine($"{index + 1}. {MarkdownLink.To(step, baseUrl)}: {MarkdownText.Escape(step.Summary)}");
        }
    }

    private static void WriteMeeting(Page page, Uri baseUrl, TextWriter output)
    {
        if (page.Method is { } method)
        {
            FieldMarkdown.WriteHeading(Programme.Heading, output);
            output.WriteLine($"Methode: {MarkdownLink.To(method, baseUrl)}");
            output.WriteLine();
            foreach (var item in Programme.Of((Methode)method.Content))
            {
                output.WriteLine($"- {item.Start} tot {item.End} minuten: {MarkdownText.Escape(item.Name)}");
            }
        }

        FieldMarkdown.WriteHeading(Piece.Heading, output);
        foreach (var (piece, questions) in page.Pieces)
        {
            output.WriteLine($"- {MarkdownLink.To(piece, baseUrl)}");
            foreach (var question in questions)
            {
                output.WriteLine($"  - {MarkdownText.Escape(question.Text)}");
            }
        }
    }

    private static void WriteMethode(Methode methode, TextWriter output)
    {
        FieldMarkdown.WriteHeading(MethodeStep.Heading, output);
        for (var index = 0; index < methode.Steps.Count; index++)
        {
            var step = methode.Steps[index];
            output.WriteLine($"{index + 1}. **{MarkdownText.Escape(step.Name)}** ({step.Length})");
            foreach (var (label, text) in step.WhoDoesWhat)
            {
                output.WriteLine($"   - {label}: {MarkdownText.Escape(text)}");
            }
        }

        output.WriteLine();
        output.WriteLine(MarkdownText.Escape(methode.MinutesFrom));
        FieldMarkdown.WriteHeading(FoundAt.Heading, output);
        foreach (var found in methode.FoundAt)
        {
            output.WriteLine($"- [{MarkdownText.Escape(found.Title)}]({found.Address.AbsoluteUri}), gelezen op {DutchDate.Of(found.ReadOn)}");
        }
    }

    private static void WriteByRole(Site site, Agenda agenda, TextWriter output)
    {
        foreach (var (role, questions) in agenda.Questions.Where(role => role.Questions.Count > 0))
        {
            FieldMarkdown.WriteQuestions($"Vragen voor de rol {TitleOf(site, role)}", questions, output);
        }
    }

    private static string TitleOf(Site site, Reference role) =>
        site.Tags(TagKind.Rol).FirstOrDefault(tag => tag.Slug == role.Target)?.Title ?? role.Target;
}
