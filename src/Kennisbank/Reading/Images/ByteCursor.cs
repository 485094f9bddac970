namespace Kennisbank.Reading.Images;

/// <summary>Reads through a file without leaving its bounds, whatever lengths the file claims.</summary>
internal sealed class ByteCursor(ReadOnlyMemory<byte> bytes)
{
    public int Position { get; private set; }

    public ReadOnlySpan<byte> Rest => bytes.Span[Position..];

    /// <exception cref="InvalidDataException">The file ends too soon.</exception>
    public ReadOnlyMemory<byte> Take(long count)
    {
        if (count > bytes.Length - Position)
        {
            throw new InvalidDataException("The file ends too early.");
        }

        Position += (int)count;
        return bytes.Slice(Position - (int)count, (int)count);
    }

    /// <exception cref="InvalidDataException">The file ends too soon.</exception>
    public byte TakeByte() => Take(1).Span[0];

    /// <summary>Everything read since a position.</summary>
    public ReadOnlyMemory<byte> Since(int start) => bytes[start..Position];
}
