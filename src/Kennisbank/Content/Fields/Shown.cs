namespace Kennisbank.Content.Fields;

/// <summary>Where a page shows a field.</summary>
public enum Shown
{
    /// <summary>Nowhere, or where a component of its own puts it.</summary>
    Apart,

    /// <summary>In the line above the title; among the facts on pages without that line.</summary>
    AboveTitle,

    /// <summary>In the list of facts.</summary>
    AsFact,

    /// <summary>Above the text, as the key message.</summary>
    AsEssence,

    /// <summary>Above the text, as the short version.</summary>
    AsSummary,

    /// <summary>Below the text, under a heading.</summary>
    AsQuestions,
}
