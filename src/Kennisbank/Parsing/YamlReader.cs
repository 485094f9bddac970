using Kennisbank.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kennisbank.Parsing;

/// <summary>
/// Turns YAML into nodes with places, through YamlDotNet's event parser. Anchors, aliases and tags are refused: editors
/// do not need them, and an alias that doubles itself can fill a machine's memory.
/// </summary>
public sealed class YamlReader
{
    /// <summary>Content uses three; far more would only serve to exhaust the stack.</summary>
    private const int MaxDepth = 20;

    private readonly string _file;
    private readonly int _linesBefore;
    private readonly List<Problem> _problems;
    private readonly Parser _parser;
    private int _depth;

    private YamlReader(string file, string yaml, int linesBefore, List<Problem> problems)
    {
        _file = file;
        _linesBefore = linesBefore;
        _problems = problems;
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
    }

    /// <summary>Null, with a problem added, when the text is no YAML mapping. Empty text is an empty mapping.</summary>
    /// <param name="linesBefore">Lines of the file that come before the YAML.</param>
    public static YamlMap? Read(string file, string yaml, int linesBefore, List<Problem> problems)
    {
        try
        {
            return new YamlReader(file, yaml, linesBefore, problems).ReadDocument();
        }
        catch (YamlException bad)
        {
            problems.Add(FrontMatterRules.InvalidYaml.At(
                new Location(file, (int)bad.Start.Line + linesBefore, (int)bad.Start.Column),
                "Deze regel is geen geldige YAML.",
                "Vaak helpt het om een tekst met een dubbele punt of een aanhalingsteken tussen dubbele aanhalingstekens te zetten, "
                + "en inspringen met spaties te doen, niet met tabs."));
            return null;
        }
    }

    private YamlMap? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return new YamlMap([], new Location(_file, _linesBefore + 1));
        }

        _parser.Consume<DocumentStart>();
        var node = ReadNode();
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "more than one document");
        }

        if (node is YamlMap map)
        {
            return map;
        }

        _problems.Add(FrontMatterRules.InvalidYaml.At(
            node.At, "Hier hoort een lijst van sleutels met waarden te staan.", "Schrijf elke regel als 'sleutel: waarde'."));
        return null;
    }

    private YamlNode ReadNode()
    {
        var current = _parser.Current ?? throw new YamlException("unexpected end");
        var at = Place(current.Start);
        if (current is AnchorAlias || (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
        {
            _problems.Add(FrontMatterRules.UnsafeYaml.At(
                at,
                "Ankers (&), verwijzingen (*) en typen (!) van YAML worden hier niet gelezen.",
                "Schrijf de waarde uit, of zet haar tussen aanhalingstekens."));
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlScalar(Plain(scalar.Value, at), at);
        }

        if (_parser.Accept<SequenceStart>(out _) || _parser.Accept<MappingStart>(out _))
        {
            return ReadCollection(at);
        }

        _parser.MoveNext();
        return new YamlScalar("", at);
    }

    private YamlNode ReadCollection(Location at)
    {
        if (++_depth > MaxDepth)
        {
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "nested too deeply");
        }

        YamlNode node = _parser.TryConsume<SequenceStart>(out _) ? ReadList(at) : ReadMap(at);
        _depth--;
        return node;
    }

    private string Plain(string text, Location at)
    {
        if (PlainCharacters.IsClean(text))
        {
            return text;
        }

        _problems.Add(FrontMatterRules.UnsafeYaml.At(
            at, "Deze tekst bevat een onzichtbaar stuurteken.", "Typ de tekst opnieuw, of plak haar zonder opmaak."));
        return PlainCharacters.Clean(text);
    }

    private YamlList ReadList(Location at)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode());
        }

        return new YamlList(items, at);
    }

    private YamlMap ReadMap(Location at)
    {
        _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var keyNode = ReadNode();
            var key = (keyNode as YamlScalar)?.Value ?? "";
            var value = ReadNode();
            if (!keys.Add(key))
            {
                _problems.Add(FrontMatterRules.DuplicateKey.At(
                    keyNode.At, $"De sleutel '{key}' staat er twee keer.", "Haal er één weg."));
                continue;
            }

            entries.Add(new YamlEntry(key, keyNode.At, value));
        }

        return new YamlMap(entries, at);
    }

    private Location Place(Mark mark) => new(_file, (int)mark.Line + _linesBefore, (int)mark.Column);
}
