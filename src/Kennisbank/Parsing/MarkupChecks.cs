using Kennisbank.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>Reports characters that were typed as markup but stay literal.</summary>
internal sealed class MarkupChecks(string file, string markdown, int firstLine, List<Problem> problems)
{
    /// <summary>Problems of one kind in one text; once these are fixed, the others appear.</summary>
    private const int MostOfAKind = 5;

    private readonly TypedText _typed = new(markdown);
    private readonly List<(int Start, int End)> _told = [];

    public void Check(LeafBlock block, ContainerInline inlines)
    {
        _typed.Read(inlines);
        _told.Clear();
        if (block is ParagraphBlock && block.Parent is not TableCell)
        {
            CheckLines(block);
        }

        foreach (var sign in RawSigns.All)
        {
            Check(sign, MostOfAKind);
        }

        CheckEmphasis();
        Check(RawSigns.Backslash, 1);
    }

    private void CheckLines(LeafBlock paragraph)
    {
        if (paragraph.Parent is ListItemBlock item)
        {
            Check(RawSigns.Task, item[0] == paragraph ? 1 : 0);
        }
        else
        {
            Check(RawSigns.Dot, 1);
        }

        foreach (var sign in RawSigns.OfLines)
        {
            Check(sign, 1);
        }

        if (RawSigns.Item.Pattern.Count(_typed.Text) > 1)
        {
            Check(RawSigns.Item, 1);
        }

        if (paragraph.Parent is MarkdownDocument)
        {
            Check(RawSigns.Heading, 1);
        }
    }

    private void Check(RawSign sign, int most)
    {
        if (!_typed.Text.Contains(sign.Needs, StringComparison.Ordinal))
        {
            return;
        }

        for (var match = sign.Pattern.Match(_typed.Text); match.Success && most > 0; match = match.NextMatch())
        {
            if ((sign.AlsoInLinks || !_typed.IsInLink(match.Index)) && Claim(match.Index, match.Length))
            {
                problems.Add(sign.Rule.At(PlaceOf(match.Index), sign.Message.Replace("{0}", Shown(match.Value), StringComparison.Ordinal), sign.Suggestion));
                most--;
            }
        }
    }

    private void CheckEmphasis()
    {
        if (EmphasisSigns.FirstIn(_typed.Text) is { } run && Claim(run.At, run.Length))
        {
            problems.Add(BodyRules.OpenEmphasis.At(
                PlaceOf(run.At),
                $"'{_typed.Text.Substring(run.At, run.Length)}' komt zo op de pagina te staan: de nadruk begint of eindigt hier niet.",
                "Zet de tekens tegen de woorden aan, begin en eind allebei, met een spatie erbuiten: **Let op:** tekst. "
                + "Bedoelt u de tekens zelf, zet dan voor elk ervan een \\."));
        }
    }

    /// <summary>False when it overlaps something already reported.</summary>
    private bool Claim(int start, int length)
    {
        var end = start + length;
        if (_told.Exists(told => told.Start < end && start < told.End))
        {
            return false;
        }

        _told.Add((start, end));
        return true;
    }

    private Location PlaceOf(int at) => Location.After(file, markdown.AsSpan(0, _typed.PlaceOf(at)), firstLine);

    private static string Shown(string typed) => typed.Replace(TypedText.Closed, '…').Trim();
}
