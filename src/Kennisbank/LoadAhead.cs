using Kennisbank.Checking;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Linking;
using Kennisbank.Parsing;
using Kennisbank.Reading;
using Kennisbank.Rendering;
using Kennisbank.Writing;

namespace Kennisbank;

/// <summary>
/// Makes a site of one page in memory, on another thread, and throws it away: by the time that content has been read, the
/// code that everything after it needs has been loaded. On a small site that loading is most of the work.
/// </summary>
public static class LoadAhead
{
    private const string Text = """
        ---
        id: b2222
        titel: Titel
        samenvatting: Een pagina die niemand ziet.
        reeks: bondgenoten
        nummer: 1
        kern: Kern.
        themas: [thema]
        bronnen: [{bron: bron, plaats: plaats}]
        datum: 2026-01-01
        ---
        ## Kop

        Tekst met **nadruk** en een [link](#kop).

        - Punt
        """;

    public static void Begin(ITheme theme) => Task.Run(() => MakeSite(theme));

    /// <summary>How many files the site has.</summary>
    internal static int MakeSite(ITheme theme)
    {
        var site = SiteLinker.Link(Content(theme), includeDrafts: false, DateOnly.MinValue, []);
        using var output = new Utf8Output();
        var count = 0;
        foreach (var file in SiteOutputs.All(site, theme))
        {
            output.Clear();
            file.Write(output);
            count++;
        }

        return count;
    }

    private static ContentSet Content(ITheme theme)
    {
        // Every file is missing, which gives settings enough to go on.
        var none = new ContentLoader(theme.HouseStyles).Load(new InputListing([], []), baseUrl: null, []);
        var problems = new List<Problem>();
        var parsed = new PageParser().Parse(new SourceFile("lessen/titel.md", Text));
        return none with
        {
            Vocabularies = none.Vocabularies with { Themes = new Vocabulary([new VocabularyTerm("thema", "Thema", "Een thema.")]) },
            Pages = [PageReader.Read(parsed, ContentType.Les, new YamlMap([], new Location("")), problems)],
        };
    }
}
