using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kennisbank.Parsing;

/// <summary>Adds the values of YAML to the visible text, each after its key, which says what a date is for.</summary>
/// <param name="start">Index in the file at which the YAML begins.</param>
internal sealed class VisibleYaml(VisibleText visible, string yaml, int start)
{
    private const string IdKey = "id";
    private const string FormerIdsKey = "vroeger-id";

    /// <summary>Holds ids of questions where they are chosen, and whole questions elsewhere.</summary>
    private const string QuestionsKey = "vragen";

    /// <summary>In characters. No key of a question has this length, so that a key is not taken for an id.</summary>
    private const int QuestionIdLength = 3;

    /// <summary>In characters, of the longest id that content has.</summary>
    private const int LongestId = 5;

    private readonly Stack<string?> _keys = new();

    public void EnterKey(string? key) => _keys.Push(key);

    public void LeaveKey() => _keys.Pop();

    /// <summary>Adds a value, or a key.</summary>
    public void Add(Scalar value)
    {
        _ = _keys.TryPeek(out var key);
        if (IsId(key, value.Value))
        {
            return;
        }

        if (key is not null)
        {
            visible.AddFor(key, start + (int)value.Start.Index, 0);
            visible.AddFor(": ", start + (int)value.Start.Index, 0);
        }

        AddAsRead(value);
        visible.EndParagraph();
    }

    /// <summary>Letters and digits drawn by chance say nothing about anybody, even where they look like an age (m47).</summary>
    private static bool IsId(string? key, string value) =>
        ((key is IdKey or FormerIdsKey && value.Length <= LongestId) || (key == QuestionsKey && value.Length == QuestionIdLength))
        && value.All(char.IsAsciiLetterOrDigit);

    private void AddAsRead(Scalar scalar)
    {
        var from = (int)Math.Min(scalar.Start.Index, yaml.Length);
        var written = yaml.AsSpan(from..(int)Math.Clamp(scalar.End.Index, from, yaml.Length));
        var same = written.IndexOf(scalar.Value);
        if (same >= 0)
        {
            visible.Add(scalar.Value, start + from + same);
        }
        else
        {
            AddWritten(scalar.Value, written, start + from, scalar.Style == ScalarStyle.DoubleQuoted);
        }
    }

    /// <summary>Maps character by character, past escapes, folded lines and doubled quotation marks.</summary>
    private void AddWritten(ReadOnlySpan<char> value, ReadOnlySpan<char> written, int source, bool hasEscapes)
    {
        var at = 0;
        foreach (var letter in value)
        {
            at += LengthBefore(letter, written[at..], hasEscapes);
            var length = Math.Min(hasEscapes ? LengthOf(written[at..]) : 1, written.Length - at);
            visible.AddFor([letter], source + at, length);
            at += length;
        }
    }

    /// <summary>Number of source characters that are not part of the value, such as indentation.</summary>
    private static int LengthBefore(char letter, ReadOnlySpan<char> written, bool hasEscapes)
    {
        var found = char.IsWhiteSpace(letter) ? written.IndexOfAny(" \n\\") : written.IndexOfAny(letter, hasEscapes ? '\\' : letter);
        return Math.Max(0, found);
    }

    private static int LengthOf(ReadOnlySpan<char> written) => written switch
    {
        ['\\', 'x', ..] => 4,
        ['\\', 'u', ..] => 6,
        ['\\', 'U', ..] => 10,
        ['\\', ..] => 2,
        _ => 1,
    };
}
