namespace Kennisbank.Content;

/// <summary>A story from practice, or the retelling of a column or article.</summary>
public sealed record Verhaal : PageContent
{
    public override ContentType Type => ContentType.Verhaal;

    public required StoryForm Form { get; init; }

    /// <summary>Who wrote the text that is retold; empty for an anonymous practice story.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>At most 60 words; null when the story has none.</summary>
    public string? InShort { get; init; }

    public IReadOnlyList<string> Intervisie { get; init; } = [];
}

public enum StoryForm
{
    Praktijkverhaal,
    Column,
    Artikel,
}
