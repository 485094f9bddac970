using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>A figure with the source that it is based on.</summary>
/// <param name="Source">Null only when the file has an error.</param>
public sealed record SiteDiagram(Diagram Diagram, Page? Source);
