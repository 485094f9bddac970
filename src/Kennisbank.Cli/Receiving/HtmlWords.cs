using System.Text;
using MimeKit.Text;

namespace Kennisbank.Cli.Receiving;

/// <summary>The words of a mail that only has HTML, with the line ends that a reader sees.</summary>
internal sealed class HtmlWords
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();

    /// <summary>For each open list, the number of its last item; null for one without numbers.</summary>
    private readonly Stack<int?> _lists = new();
    private bool _isUnseen;

    public static string Of(string html)
    {
        var words = new HtmlWords();
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        while (tokenizer.ReadNextToken(out var token))
        {
            words.Add(token);
        }

        words.EndLine();
        return words._text.ToString();
    }

    private void Add(HtmlToken token)
    {
        if (token is HtmlTagToken tag)
        {
            Add(tag);
        }
        else if (!_isUnseen && token is HtmlDataToken { Kind: HtmlTokenKind.Data } data)
        {
            // In HTML a line end is a space.
            _line.Append(data.Data.ReplaceLineEndings(" "));
        }
    }

    private void Add(HtmlTagToken tag)
    {
        switch (tag.Id)
        {
            case HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Title:
                _isUnseen = !tag.IsEndTag;
                break;
            case HtmlTagId.Br:
                NewLine();
                break;
            case HtmlTagId.UL or HtmlTagId.OL:
                Paragraph();
                ChangeLists(tag);
                break;
            case HtmlTagId.LI:
                Paragraph();
                if (!tag.IsEndTag)
                {
                    _line.Append(NextMarker());
                }

                break;
            case HtmlTagId.P or HtmlTagId.H1 or HtmlTagId.H2 or HtmlTagId.H3 or HtmlTagId.H4 or HtmlTagId.BlockQuote:
                Paragraph();
                break;
            case HtmlTagId.Div or HtmlTagId.TR or HtmlTagId.TD or HtmlTagId.Table or HtmlTagId.Body or HtmlTagId.Section or HtmlTagId.Article or HtmlTagId.Pre:
                EndLine();
                break;
        }
    }

    private void ChangeLists(HtmlTagToken tag)
    {
        if (!tag.IsEndTag)
        {
            _lists.Push(tag.Id == HtmlTagId.OL ? 0 : null);
        }
        else if (_lists.Count > 0)
        {
            _lists.Pop();
        }
    }

    private string NextMarker()
    {
        if (!_lists.TryPeek(out var last) || last is null)
        {
            return "* ";
        }

        _lists.Pop();
        _lists.Push(last + 1);
        return $"{last + 1}. ";
    }

    private void Paragraph()
    {
        EndLine();
        _text.Append('\n');
    }

    private void EndLine()
    {
        if (_line.ToString().Trim(' ', '\t') != "")
        {
            NewLine();
        }
    }

    private void NewLine()
    {
        _text.Append(_line).Append('\n');
        _line.Clear();
    }
}
