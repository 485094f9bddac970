using System.Text;
using Kennisbank.Content;

namespace Kennisbank.Tests.Sites;

/// <summary>The file of a whole self-assessment, whose points all begin with the lesson of <see cref="EveryKind"/>.</summary>
internal static class AssessmentText
{
    public const string Half = "{stelling: Wij praten samen., niveaus: [Nooit., Soms., Vaak., Meestal., Altijd.]}";

    /// <summary>The site with it.</summary>
    /// <param name="change">Of the text of the file.</param>
    public static TestSite Site(Func<string, string>? change = null) =>
        EveryKind.Site().With(SelfAssessment.FileName, (change ?? (text => text))(Whole));

    /// <summary>The points begin on line 8, with a line for each.</summary>
    public static string Whole
    {
        get
        {
            var text = new StringBuilder("versie: 1\nbron: handboek\ngebieden:\n");
            foreach (var (area, _) in SelfAssessment.Known)
            {
                text.Append($"  - {{id: {area}, naam: Gebied {area}, uitleg: Waar het over gaat.}}\n");
            }

            text.Append("punten:\n");
            foreach (var (area, points) in SelfAssessment.Known)
            {
                foreach (var id in points)
                {
                    text.Append($"  - {{id: {id}, gebied: {area}, naam: Punt {id}, bron: hoofdstuk 9, ");
                    text.Append($"proces: {Half}, inhoud: {Half}, begin: [lessen/luister]}}\n");
                }
            }

            text.Append("partijen:\n");
            foreach (var party in SelfAssessment.KnownParties)
            {
                text.Append($"  - {{id: {party}, naam: Partij {party}}}\n");
            }

            return text.Append("gesprek:\n  - {naam: Praten, minuten: 60, uitleg: Praat samen.}\n").ToString();
        }
    }
}
