using Kennisbank.Content;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>Reads words that a source prints as spoken.</summary>
internal static class HighlightReader
{
    public static Highlight? Read(MapReader keys, IReadOnlyList<SourceReference> sources) => keys.Part(Keys.Highlight, "iets wat is uitgelicht", map =>
    {
        var quote = map.RequiredText(Keys.Quote, max: Highlight.MaxQuote);
        var speaker = map.RequiredText(Keys.Speaker, max: Highlight.MaxSpeaker);
        var source = new Reference(SharedText.Of(map.RequiredText(Keys.Source)), map.PlaceOf(Keys.Source));
        var highlight = new Highlight(quote, speaker, new SourceReference(source, map.RequiredText(Keys.Place)));
        SourceKeys.CheckNamed(source, sources, map.Problems);
        return highlight;
    });
}
