using Kennisbank.Parsing;

namespace Kennisbank.Theming.Rendering;

/// <summary>A template whose HTML was rendered before, as bytes, and which writes itself.</summary>
internal interface IReadyMade
{
    void Write(Utf8Output output);
}
