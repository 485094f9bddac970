using Kennisbank.Parsing;

namespace Kennisbank.Theming.Rendering;

/// <summary>A template whose HTML is there already, as bytes: it writes itself.</summary>
internal interface IReadyMade
{
    void Write(Utf8Output output);
}
