namespace Kennisbank.Parsing;

/// <summary>
/// The text that people read in a file, in paragraphs: values and text with markup, entities and escapes resolved, each character mapped
/// to its position in the file. What is in the file but not on the page (comments, say) comes last. Reused from file to file, because most
/// are read once and discarded.
/// </summary>
public sealed class VisibleText
{
    /// <summary>Files have punctuation and list numbers between their texts; anything with fewer letters than this is skipped.</summary>
    private const int FewestLetters = 4;

    private readonly List<Piece> _pieces = [];
    private readonly List<int> _ends = [];
    private char[] _text = new char[8 * 1024];
    private int _length;

    public int ParagraphCount => _ends.Count;

    public ReadOnlySpan<char> Paragraph(int index) => _text.AsSpan(StartOf(index).._ends[index]);

    /// <summary>Position in the file, in characters.</summary>
    /// <param name="at">Index in the paragraph.</param>
    public int PlaceOf(int paragraph, int at)
    {
        var index = StartOf(paragraph) + at;
        var piece = _pieces[LastBefore(index)];
        return piece.IsLetterForLetter ? piece.Source + index - piece.At : piece.Source;
    }

    public void Clear()
    {
        _pieces.Clear();
        _ends.Clear();
        _length = 0;
    }

    /// <summary>Adds text that reads the same as in the file.</summary>
    public void Add(ReadOnlySpan<char> text, int source) => Add(text, source, text.Length, isLetterForLetter: true);

    /// <summary>Adds text that replaces <c>sourceLength</c> characters of the file; with 0, text that is only there as context.</summary>
    public void AddFor(ReadOnlySpan<char> text, int source, int sourceLength) => Add(text, source, sourceLength, isLetterForLetter: false);

    public void EndParagraph()
    {
        if (_length > (_ends.Count == 0 ? 0 : _ends[^1]))
        {
            _ends.Add(_length);
        }
    }

    /// <summary>Adds text without markup: an empty line ends a paragraph.</summary>
    public void AddPlain(ReadOnlySpan<char> text, int source)
    {
        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            var (start, length) = line.GetOffsetAndLength(text.Length);
            var words = text.Slice(start, length);
            if (words.Trim(" \t\u00A0").IsEmpty)
            {
                EndParagraph();
                isFirst = true;
            }
            else
            {
                AddFor(isFirst ? "" : " ", source + start, 0);
                Add(words, source + start);
                isFirst = false;
            }
        }

        EndParagraph();
    }

    /// <summary>Adds the rest of the file. Call last.</summary>
    public void AddRest(ReadOnlySpan<char> file)
    {
        EndParagraph();
        var added = _pieces.Where(piece => piece.SourceLength > 0).OrderBy(piece => piece.Source).ToArray();
        var from = 0;
        foreach (var piece in added)
        {
            AddGap(file, from, piece.Source);
            from = Math.Max(from, piece.Source + piece.SourceLength);
        }

        AddGap(file, from, file.Length);
    }

    private void AddGap(ReadOnlySpan<char> file, int from, int to)
    {
        if (to - from >= FewestLetters && HasWords(file[from..to]))
        {
            AddPlain(file[from..to], from);
        }
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var letter in text)
        {
            count += char.IsLetterOrDigit(letter) ? 1 : 0;
        }

        return count >= FewestLetters;
    }

    private void Add(ReadOnlySpan<char> text, int source, int sourceLength, bool isLetterForLetter)
    {
        if (_text.Length - _length < text.Length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + text.Length));
        }

        text.CopyTo(_text.AsSpan(_length));
        _pieces.Add(new Piece(_length, source, sourceLength, isLetterForLetter));
        _length += text.Length;
    }

    private int StartOf(int paragraph) => paragraph == 0 ? 0 : _ends[paragraph - 1];

    private int LastBefore(int index)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].At <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <param name="At">Index in the text.</param>
    /// <param name="Source">Index in the file.</param>
    private readonly record struct Piece(int At, int Source, int SourceLength, bool IsLetterForLetter);
}
