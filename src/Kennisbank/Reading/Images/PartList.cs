namespace Kennisbank.Reading.Images;

/// <summary>The parts of one file, in order. Bounded, against damaged or hostile files.</summary>
internal sealed class PartList
{
    /// <summary>Ten times the number of frames of a long animation.</summary>
    private const int MaxParts = 100_000;

    private readonly List<ImagePart> _all = [];

    public IReadOnlyList<ImagePart> All => _all;

    /// <exception cref="InvalidDataException">There are too many parts.</exception>
    public void Add(ImagePartKind kind, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> content = default)
    {
        if (_all.Count == MaxParts)
        {
            throw new InvalidDataException("The file has more parts than an image can have.");
        }

        _all.Add(new ImagePart(kind, bytes, content));
    }
}
