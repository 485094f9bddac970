using Kennisbank.Content;
using Kennisbank.Reading;

namespace Kennisbank.Checking;

/// <summary>Everything under <c>input/</c>, read and checked on its own; nothing has been looked up yet.</summary>
public sealed record ContentSet(
    SiteSettings Settings,
    Vocabularies Vocabularies,
    AddressBook Addresses,
    IReadOnlyList<PageContent> Pages,
    IReadOnlyList<ImageFile> Images,
    IReadOnlyList<DiagramFile> Diagrams);
