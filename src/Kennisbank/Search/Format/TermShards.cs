using System.Text;
using Kennisbank.Search.Indexing;

namespace Kennisbank.Search.Format;

/// <summary>
/// All forms in order, split into shards. The first form of a group has its postings; the others refer to the first one.
/// <c>docs/search-index.md</c> describes the format.
/// </summary>
internal sealed class TermShards
{
    /// <summary>A word on more pages than this keeps only those with the highest impacts.</summary>
    private const int MostPostings = 1000;

    private const int IsAlias = 1;
    private const int IsCut = 2;
    private const int HasSynonyms = 4;
    private const int FlagBits = 3;

    private readonly List<TermShard> _shards = [];
    private readonly int _size;
    private ByteWriter _words = new();
    private FrontCoding _coding;
    private string? _first;
    private int _count;

    private TermShards(int size)
    {
        _size = size;
        _coding = new FrontCoding(_words);
    }

    public static IReadOnlyList<TermShard> Of(TermDictionary terms, Postings postings, SynonymTable synonyms, int size)
    {
        var shards = new TermShards(size);
        var heads = new string?[terms.GroupCount];
        foreach (var (form, group) in terms.Forms)
        {
            var pages = postings.Of(group);
            var targets = synonyms.Of(group);
            if (pages.Length == 0 && targets.Count == 0)
            {
                continue;
            }

            shards.Start(form);
            if (heads[group] is { } head)
            {
                shards.WriteAlias(form, head);
            }
            else
            {
                heads[group] = form;
                shards.WritePostings(pages, targets);
            }
        }

        shards.Cut();
        return shards._shards;
    }

    private void Start(string form)
    {
        if (_words.Length > _size)
        {
            Cut();
        }

        _first ??= form;
        _count++;
        _coding.Write(form);
    }

    private void Cut()
    {
        if (_first is null)
        {
            return;
        }

        var file = new ByteWriter();
        file.Number(_count);
        file.Bytes(_words.Written.Span);
        _shards.Add(new TermShard(_first, file.Written.ToArray()));
        (_words, _first, _count) = (new ByteWriter(), null, 0);
        _coding = new FrontCoding(_words);
    }

    private void WriteAlias(string form, string head)
    {
        var utf8 = Encoding.UTF8.GetBytes(head);
        var shared = utf8.AsSpan().CommonPrefixLength(Encoding.UTF8.GetBytes(form));
        _words.Number(IsAlias);
        _words.Number(shared);
        _words.Number(utf8.Length - shared);
        _words.Bytes(utf8.AsSpan(shared));
    }

    private void WritePostings(ReadOnlySpan<int> all, IReadOnlyList<SynonymTarget> synonyms)
    {
        var kept = all.Length > MostPostings ? Strongest(all) : all;
        _words.Number((kept.Length << FlagBits) | (kept.Length < all.Length ? IsCut : 0) | (synonyms.Count > 0 ? HasSynonyms : 0));
        if (kept.Length < all.Length)
        {
            _words.Number(all.Length);
        }

        if (synonyms.Count > 0)
        {
            WriteSynonyms(synonyms);
        }

        var before = -1;
        foreach (var posting in kept)
        {
            var page = posting >> Postings.ImpactBits;
            _words.Number(((page - before - 1) << Postings.ImpactBits) | (posting & Weights.MaxImpact));
            before = page;
        }
    }

    private void WriteSynonyms(IReadOnlyList<SynonymTarget> synonyms)
    {
        _words.Number(synonyms.Count);
        foreach (var synonym in synonyms)
        {
            _words.Byte((byte)synonym.Kinship);
            _words.Text(synonym.Form);
        }
    }

    /// <summary>The postings with the highest impacts, in page order; of the lowest of these impacts, the first pages that fit.</summary>
    private static int[] Strongest(ReadOnlySpan<int> all)
    {
        Span<int> ofImpact = stackalloc int[Weights.MaxImpact + 1];
        foreach (var posting in all)
        {
            ofImpact[posting & Weights.MaxImpact]++;
        }

        var (least, room) = (Weights.MaxImpact, MostPostings);
        while (ofImpact[least] <= room)
        {
            room -= ofImpact[least--];
        }

        var kept = new int[MostPostings];
        var count = 0;
        foreach (var posting in all)
        {
            var impact = posting & Weights.MaxImpact;
            if (impact > least || (impact == least && room-- > 0))
            {
                kept[count++] = posting;
            }
        }

        return kept;
    }
}

/// <param name="First">The first form in the shard.</param>
/// <param name="Bytes">Before compression.</param>
internal sealed record TermShard(string First, byte[] Bytes);
