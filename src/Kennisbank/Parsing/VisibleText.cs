namespace Kennisbank.Parsing;

/// <summary>
/// What people read in a file, in paragraphs: its values and texts as they are once markup, codes and escapes have become what they stand
/// for, each with its place in the file. What nobody sees on the page but stands in the file (remarks, say) comes last. Used again for
/// one file after another, since most of them are read once and let go.
/// </summary>
public sealed class VisibleText
{
    /// <summary>Between the texts of a file there are signs, and numbers of lists; what has fewer letters than this says nothing.</summary>
    private const int FewestLetters = 4;

    private readonly List<Piece> _pieces = [];
    private readonly List<int> _ends = [];
    private char[] _text = new char[8 * 1024];
    private int _length;

    public int ParagraphCount => _ends.Count;

    public ReadOnlySpan<char> Paragraph(int index) => _text.AsSpan(StartOf(index).._ends[index]);

    /// <summary>Where it stands in the file, in characters.</summary>
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

    /// <summary>Adds what stands in the file as people read it.</summary>
    public void Add(ReadOnlySpan<char> text, int source) => Add(text, source, text.Length, isLetterForLetter: true);

    /// <summary>Adds what stands in the file in other signs, so many of them; or, of none, what only stands there to be read with.</summary>
    public void AddFor(ReadOnlySpan<char> text, int source, int sourceLength) => Add(text, source, sourceLength, isLetterForLetter: false);

    public void EndParagraph()
    {
        if (_length > (_ends.Count == 0 ? 0 : _ends[^1]))
        {
            _ends.Add(_length);
        }
    }

    /// <summary>Adds a text without markup: an empty line ends a paragraph.</summary>
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

    /// <summary>Adds what was not added of the file. Call last.</summary>
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
