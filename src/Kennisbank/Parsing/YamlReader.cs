using Kennisbank.Diagnostics;
using Kennisbank.Diagnostics.Signs;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kennisbank.Parsing;

/// <summary>
/// Converts YAML into nodes with locations, through YamlDotNet's event parser. Anchors, aliases and tags are refused: editors
/// do not need them, and aliases can expand exponentially.
/// </summary>
public sealed class YamlReader
{
    /// <summary>Content nests four deep. Each level takes stack, and overflowing it ends the program.</summary>
    private const int MaxDepth = 20;

    private readonly string _file;
    private readonly string _yaml;
    private readonly int _linesBefore;
    private readonly List<Problem> _problems;
    private readonly Parser _parser;
    private readonly VisibleYaml? _visible;
    private int _depth;
    private int _brackets;

    private YamlReader(string file, string yaml, int linesBefore, List<Problem> problems, VisibleYaml? visible)
    {
        _visible = visible;
        _file = file;
        _yaml = yaml;
        _linesBefore = linesBefore;
        _problems = problems;
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
    }

    /// <summary>Empty and partial, with a problem added, when the text is not a YAML mapping. Empty text is an empty mapping.</summary>
    /// <param name="linesBefore">Number of lines in the file before the YAML.</param>
    /// <param name="visible">Receives the values as visible text.</param>
    /// <param name="start">Index in the file at which the YAML begins.</param>
    public static YamlMap Read(string file, string yaml, int linesBefore, List<Problem> problems, VisibleText? visible = null, int start = 0)
    {
        var reader = new YamlReader(file, yaml, linesBefore, problems, visible is null ? null : new VisibleYaml(visible, yaml, start));
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException bad)
        {
            problems.Add(IndentingTab(yaml) is { } tab && bad.Message.Contains("tab", StringComparison.Ordinal)
                ? YamlProblems.Tab(new Location(file, linesBefore + tab.Line, tab.Column))
                : YamlProblems.Invalid(reader.Place(bad.Start)));
        }
        catch (Exception bad) when (bad is ArgumentException or InvalidOperationException)
        {
            // YamlDotNet throws this for "\UFFFFFFFF", which is not a character, and for an unclosed bracket.
            problems.Add(YamlProblems.Invalid(reader.Place(reader._parser.Current?.Start ?? Mark.Empty)));
        }
        catch (RefusedException refused)
        {
            problems.Add(refused.Problem);
        }

        return YamlMap.Unreadable(file);
    }

    /// <summary>The first line that begins with a tab, which YamlDotNet reports at another line.</summary>
    private static (int Line, int Column)? IndentingTab(string yaml)
    {
        var number = 0;
        foreach (var line in yaml.AsSpan().EnumerateLines())
        {
            number++;
            var text = line.TrimStart(' ');
            if (text.StartsWith("\t"))
            {
                return (number, line.Length - text.Length + 1);
            }
        }

        return null;
    }

    private YamlMap ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return new YamlMap([], new Location(_file, _linesBefore + 1));
        }

        _parser.Consume<DocumentStart>();
        var at = Place(_parser.Current!.Start);
        var map = ReadNode() as YamlMap ?? throw new RefusedException(YamlProblems.NoKeys(at));
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<StreamEnd>(out _)
            ? map
            : throw new RefusedException(YamlProblems.SecondDocument(Place(_parser.Current!.Start)));
    }

    /// <summary>Null for a node that is refused.</summary>
    private YamlNode? ReadNode()
    {
        var current = _parser.Current ?? throw new YamlException("unexpected end");
        var at = Place(current.Start);
        if (current is AnchorAlias || (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
        {
            _problems.Add(YamlProblems.Unsafe(at));
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            _visible?.Add(scalar);
            CheckComment(scalar);
            return ToText(scalar, at);
        }

        if (_parser.TryConsume<AnchorAlias>(out _))
        {
            return null;
        }

        if (++_depth > MaxDepth)
        {
            throw new RefusedException(YamlProblems.TooDeep(at));
        }

        var isBracketed = current is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        _brackets += isBracketed ? 1 : 0;
        YamlNode read = _parser.TryConsume<SequenceStart>(out _) ? ReadList(at) : ReadMap(at);
        _brackets -= isBracketed ? 1 : 0;
        _depth--;
        return read;
    }

    /// <summary>Reports text that a comment cuts off, which only readers would miss.</summary>
    private void CheckComment(Scalar scalar)
    {
        if (YamlComment.Behind(scalar, _yaml, _brackets > 0) is not { } comment)
        {
            return;
        }

        var at = Location.After(_file, _yaml.AsSpan(0, comment.At), _linesBefore + 1);
        if (comment.IsGlued)
        {
            _problems.Add(YamlProblems.CutOff(scalar.Value, comment.Text, isWhole: scalar.Style == ScalarStyle.Plain && _brackets == 0, at));
        }
        else if (scalar.Style == ScalarStyle.Plain && YamlComment.IsProse(scalar.Value))
        {
            _problems.Add(YamlProblems.CommentBehind(at));
        }
    }

    private YamlScalar? ToText(Scalar scalar, Location at)
    {
        if (InvisibleCharacters.IndexIn(scalar.Value) < 0)
        {
            return new YamlScalar(Typography.Of(scalar.Value), at);
        }

        _problems.Add(YamlProblems.Invisible(at));
        return null;
    }

    private YamlList ReadList(Location at)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode() is { } item)
            {
                items.Add(item);
            }
        }

        return new YamlList(items, at);
    }

    private YamlMap ReadMap(Location at)
    {
        _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var isPartial = false;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var (key, keyAt) = ReadKey();
            var value = ReadValue(key);
            if (key is null || value is null)
            {
                isPartial = true;
            }
            else if (keys.Add(key))
            {
                entries.Add(new YamlEntry(key, keyAt, value));
            }
            else
            {
                _problems.Add(YamlProblems.Duplicate(key, keyAt));
            }
        }

        return new YamlMap(entries, at, isPartial);
    }

    private YamlNode? ReadValue(string? key)
    {
        _visible?.EnterKey(key);
        var value = ReadNode();
        _visible?.LeaveKey();
        return value;
    }

    private (string? Key, Location At) ReadKey()
    {
        var at = Place(_parser.Current!.Start);
        var node = ReadNode();
        if (node is YamlScalar { Value.Length: > 0 } key)
        {
            return (key.Value, at);
        }

        if (node is not null)
        {
            // An empty key has no location of its own; its value comes next.
            _problems.Add(YamlProblems.NoKey(Place(_parser.Current!.Start)));
        }

        return (null, at);
    }

    private Location Place(Mark mark) => new(_file, (int)mark.Line + _linesBefore, (int)mark.Column);

    /// <summary>Aborts reading from any depth; caught in this class.</summary>
    private sealed class RefusedException(Problem problem) : Exception
    {
        public Problem Problem => problem;
    }
}
