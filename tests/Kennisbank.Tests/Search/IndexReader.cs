using System.IO.Compression;
using System.Text;
using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Search;

/// <summary>Reads an index as docs/search-index.md describes it.</summary>
internal sealed class IndexReader
{
    private const int IsAlias = 1;
    private const int IsCut = 2;
    private const int HasSynonyms = 4;

    private readonly BuiltSite _site;
    private readonly Dictionary<string, string> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Posting[]> _postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _synonyms = new(StringComparer.Ordinal);

    public IndexReader(BuiltSite site)
    {
        _site = site;
        var shards = site.Outputs.Keys.Where(path => path.StartsWith("zoeken/index/", StringComparison.Ordinal) && Path.GetFileName(path)[0] == 'w');
        foreach (var shard in shards)
        {
            ReadShard(new Cursor(Inflate(site.Outputs[shard])));
        }
    }

    /// <summary>The name of the folder, which is a hash of its content.</summary>
    public string Folder => _site.Outputs.Keys.First(path => path.StartsWith("zoeken/index/", StringComparison.Ordinal)).Split('/')[2];

    public IEnumerable<string> Forms => _heads.Keys;

    /// <summary>Addresses of the pages with any form of a word's group, in site order.</summary>
    public IReadOnlyList<string> PagesOf(string form) =>
        [.. NumbersOf(form).Where(number => number < _site.Site.Pages.Count).Select(page => _site.Site.Pages[page].Url.Value)];

    /// <summary>Addresses of the places with it: what is found besides pages.</summary>
    public IReadOnlyList<string> PlacesOf(string form) =>
        [.. NumbersOf(form).Where(number => number >= _site.Site.Pages.Count)
            .Select(number => SearchPlaces.Of(_site.Site)[number - _site.Site.Pages.Count].Url.Value)];

    /// <summary>What a search for a form also looks up, as "word=1": its kind of kinship.</summary>
    public IReadOnlyList<string> SynonymsOf(string form) => _heads.TryGetValue(form, out var head) ? _synonyms[head] : [];

    /// <summary>How much a page is about a word, from 1 to 31.</summary>
    public int ImpactOf(string form, string page) =>
        PostingsOf(form).Single(posting => _site.Site.Pages.ElementAtOrDefault(posting.Page)?.Url.Value == page).Impact;

    private IEnumerable<int> NumbersOf(string form) => PostingsOf(form).Select(posting => posting.Page);

    private Posting[] PostingsOf(string form) => _heads.TryGetValue(form, out var head) ? _postings[head] : [];

    private void ReadShard(Cursor bytes)
    {
        var before = Array.Empty<byte>();
        for (var count = bytes.Number(); count > 0; count--)
        {
            before = bytes.Shared(before);
            var form = Encoding.UTF8.GetString(before);
            var info = bytes.Number();
            if ((info & IsAlias) != 0)
            {
                _heads[form] = Encoding.UTF8.GetString(bytes.Shared(before));
                continue;
            }

            _heads[form] = form;
            if ((info & IsCut) != 0)
            {
                bytes.Number();
            }

            _synonyms[form] = [.. Enumerable.Range(0, (info & HasSynonyms) != 0 ? bytes.Number() : 0).Select(_ => ReadSynonym(bytes))];
            _postings[form] = ReadPostings(bytes, info);
        }
    }

    private static Posting[] ReadPostings(Cursor bytes, int info)
    {
        var postings = new Posting[info >> 3];
        var before = -1;
        for (var index = 0; index < postings.Length; index++)
        {
            var number = bytes.Number();
            postings[index] = new Posting(before += 1 + (number >> 5), number & 31);
        }

        return postings;
    }

    private static string ReadSynonym(Cursor bytes)
    {
        var kinship = bytes.Number();
        return $"{Encoding.UTF8.GetString(bytes.Take(bytes.Number()))}={kinship}";
    }

    private static byte[] Inflate(byte[] content)
    {
        using var inflated = new MemoryStream();
        using var deflated = new DeflateStream(new MemoryStream(content), CompressionMode.Decompress);
        deflated.CopyTo(inflated);
        return inflated.ToArray();
    }

    private readonly record struct Posting(int Page, int Impact);

    private sealed class Cursor(byte[] bytes)
    {
        private int _at;

        public int Number()
        {
            var value = 0;
            for (var shift = 0; ; shift += 7)
            {
                var next = bytes[_at++];
                value |= (next & 127) << shift;
                if (next < 128)
                {
                    return value;
                }
            }
        }

        public byte[] Take(int length) => bytes[_at..(_at += length)];

        public byte[] Shared(byte[] before) => [.. before[..Number()], .. Take(Number())];
    }
}
