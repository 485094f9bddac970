using Kennisbank.Content;
using Kennisbank.Linking;

namespace Kennisbank.Writing.Markdown;

/// <summary>What only pages of one type have, before and after their text.</summary>
internal static class TypeMarkdown
{
    public static void WriteBefore(Page page, TextWriter output)
    {
        switch (page.Content)
        {
            case Les les:
                WriteStrong("Kern", les.Essence, output);
                break;
            case Casus { InShort: { } inShort }:
                WriteStrong("In het kort", inShort, output);
                break;
            case Verhaal { InShort: { } inShort }:
                WriteStrong("In het kort", inShort, output);
                break;
            case AgendaFase phase:
                WriteStrong("Kernvraag", phase.CoreQuestion, output);
                WriteStrong("Levert op", phase.Delivers, output);
                break;
        }
    }

    public static void WriteAfter(Site site, Page page, TextWriter output)
    {
        switch (page.Content)
        {
            case Les { TeamQuestion: { } question }:
                WriteHeading("Vraag voor het team", output);
                output.WriteLine(MarkdownText.Escape(question));
                break;
            case Casus casus:
                FiguresMarkdown.Write(casus.Figures, output);
                WriteQuestions("Vragen voor intervisie", casus.Intervisie, output);
                break;
            case Verhaal verhaal:
                WriteQuestions("Vragen voor intervisie", verhaal.Intervisie, output);
                break;
            case Leespad:
                WriteSteps(page.Steps, site.Settings.BaseUrl, output);
                break;
            case AgendaFase phase:
                WriteQuestions("Vragen die deze agenda sturen", phase.GuidingQuestions, output);
                foreach (var (role, questions) in phase.Questions)
                {
                    WriteQuestions($"Vragen voor de rol {TitleOf(site, role)}", questions, output);
                }

                break;
        }
    }

    public static void WriteHeading(string text, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"## {MarkdownText.Escape(text)}");
        output.WriteLine();
    }

    private static void WriteStrong(string name, string text, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"**{name}:** {MarkdownText.Escape(text)}");
    }

    private static void WriteQuestions(string heading, IReadOnlyList<string> questions, TextWriter output)
    {
        if (questions.Count == 0)
        {
            return;
        }

        WriteHeading(heading, output);
        foreach (var question in questions)
        {
            output.WriteLine($"- {MarkdownText.Escape(question)}");
        }
    }

    private static void WriteSteps(IReadOnlyList<Page> steps, Uri baseUrl, TextWriter output)
    {
        WriteHeading("De stappen", output);
        for (var index = 0; index < steps.Count; index++)
        {
            var step = steps[index];
            output.WriteLine($"{index + 1}. {MarkdownLink.To(step, baseUrl)}: {MarkdownText.Escape(step.Summary)}");
        }
    }

    private static string TitleOf(Site site, Reference role) =>
        site.Tags(TagKind.Rol).FirstOrDefault(tag => tag.Slug == role.Target)?.Title ?? role.Target;
}
