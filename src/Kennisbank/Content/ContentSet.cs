using Kennisbank.Reading;

namespace Kennisbank.Content;

/// <summary>Everything under <c>input/</c>, read and checked on its own; nothing has been looked up yet.</summary>
/// <param name="Refused">Files and folders that are there but are not part of the site; a problem says why.</param>
public sealed record ContentSet(
    SiteSettings Settings,
    Vocabularies Vocabularies,
    AddressBook Addresses,
    IReadOnlyList<Synonym> Synonyms,
    IReadOnlyList<LaterChange> LaterChanges,
    IReadOnlyList<PageContent> Pages,
    IReadOnlyList<WithdrawnPage> Withdrawn,
    IReadOnlyList<ImageFile> Images,
    IReadOnlyList<DiagramFile> Diagrams,
    IReadOnlySet<string> Refused);
