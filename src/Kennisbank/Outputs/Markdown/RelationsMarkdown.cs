using Kennisbank.Model;

namespace Kennisbank.Outputs.Markdown;

/// <summary>The related pages of a page, by kind of relation.</summary>
internal static class RelationsMarkdown
{
    public static void Write(Site site, Page page, TextWriter output)
    {
        RelationKind? last = null;
        foreach (var relation in page.Relations)
        {
            if (relation.Kind != last)
            {
                FieldMarkdown.WriteHeading(HeadingOf(relation.Kind), output);
                last = relation.Kind;
            }

            output.WriteLine($"- {MarkdownLink.To(relation.Page, site.Settings.BaseUrl)}");
        }
    }

    private static string HeadingOf(RelationKind kind) => kind switch
    {
        RelationKind.Example => "Voorbeelden",
        RelationKind.ExampleOf => "Lessen hierbij",
        RelationKind.CounterExample => "Tegenvoorbeelden",
        RelationKind.CounterExampleOf => "Lessen die hier een grens vinden",
        RelationKind.ShowsPattern => "Patronen die hier te zien zijn",
        RelationKind.SeeAlso => "Zie ook",
    };
}
