using Kennisbank.Content;
using Kennisbank.Reading;

namespace Kennisbank.Model;

/// <summary>What a link in a text resolved to.</summary>
internal abstract record LinkTarget
{
    /// <param name="Anchor">Empty for the page as a whole.</param>
    public sealed record ToPage(Page Page, string Anchor) : LinkTarget;

    /// <summary>A list or overview of the site, written as its address.</summary>
    public sealed record Address(string Path) : LinkTarget;

    public sealed record External(string Url) : LinkTarget;

    public sealed record Image(ImageFile File) : LinkTarget;

    /// <param name="Content">Null for a figure whose file has an error.</param>
    public sealed record Diagram(string File, SiteDiagram? Content) : LinkTarget;

    public sealed record Missing(string File) : LinkTarget;

    /// <summary>A page of which only a notice remains.</summary>
    public sealed record Withdrawn(WithdrawnPage Page) : LinkTarget;

    /// <summary>A page that is not published yet.</summary>
    public sealed record Draft(string File) : LinkTarget;

    /// <summary>A file that was reported itself.</summary>
    public sealed record Refused : LinkTarget;

    /// <summary>Starts like an address, but is not a valid one.</summary>
    public sealed record Malformed : LinkTarget;

    public sealed record MissingAnchor(Page Page, string Anchor) : LinkTarget;

    /// <param name="Start">"javascript:", or "//".</param>
    public sealed record Forbidden(string Start) : LinkTarget;

    /// <summary>Leads outside the input folder.</summary>
    public sealed record Outside : LinkTarget;
}
