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
            case Leespad:
                WriteSteps(page.Steps, site.Settings.BaseUrl, output);
                break;
            case Agenda agenda:
                WriteByRole(site, agenda, output);
                break;
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
