using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

internal static class BijeenkomstReader
{
    /// <summary>Where pages are with something that happened.</summary>
    private static readonly string[] Accounts = [ContentType.Casus.Folder(), ContentType.Verhaal.Folder()];

    public static Bijeenkomst Read(MapReader keys, PageHead head, Body body)
    {
        var meeting = new Bijeenkomst
        {
            Head = head,
            Body = body,
            Kind = keys.RequiredChoice<BijeenkomstKind>(Keys.Kind),
            Method = ReadName(keys, Keys.Method),
            People = keys.RequiredNumber(Keys.Group),
            PeopleAt = keys.PlaceOf(Keys.Group),
            Question = QuestionReader.ReadText(keys, Bijeenkomst.MaxText),
            Pieces = [.. keys.Maps(Keys.Pieces, Bijeenkomst.MaxPieces).Select(item => item.Whole("een stuk", ReadPiece))],
            Prework = keys.Text(Keys.Prework, max: Bijeenkomst.MaxText),
        };
        keys.RequireItems(Keys.Pieces);
        CheckPieces(keys, meeting);
        return meeting;
    }

    private static Piece ReadPiece(MapReader item) => new(ReadName(item, Keys.Piece), item.References(Keys.Questions));

    private static Reference ReadName(MapReader keys, string key) => new(SharedText.Of(keys.RequiredText(key)), keys.PlaceOf(key));

    private static void CheckPieces(MapReader keys, Bijeenkomst meeting)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in meeting.Pieces.Select(piece => piece.Page).Where(page => page.Target.Length > 0 && !seen.Add(page.Target)))
        {
            keys.Problems.Add(ReferenceRules.Repeated.At(page.At, $"'{page.Target}' gaat twee keer mee.", "Zet de vragen bij elkaar onder één stuk."));
        }

        // By folder, so that a case which is withdrawn later does not keep the site from appearing.
        if (meeting.Kind == BijeenkomstKind.Casus && seen.Count > 0 && !seen.Any(name => Accounts.Contains(name.Split('/')[0])))
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(Keys.Pieces),
                "Een bijeenkomst rond een casus neemt er ten minste één mee, of een verhaal.",
                $"Zet er een bij, of maak er '{Keys.Kind}: {BijeenkomstKind.EigenInbreng.Word()}' van."));
        }
    }
}
