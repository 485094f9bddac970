using System.Buffers;
using System.Text;

namespace Kennisbank.Writing;

/// <summary>
/// Collects one file as UTF-8, written as text or as bytes. Kept and emptied between files, so that a site of ten
/// thousand pages does not allocate each of them. Templates write a few characters at a time; the buffer is our own, as
/// the framework's costs more for each such piece than the characters themselves.
/// </summary>
public sealed class Utf8Output : TextWriter, IBufferWriter<byte>
{
    /// <summary>A character takes at most three bytes; one outside the basic plane is two characters and four bytes.</summary>
    private const int MaxBytesPerCharacter = 3;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private byte[] _buffer = new byte[64 * 1024];
    private int _length;

    public Utf8Output() => CoreNewLine = ['\n'];

    public override Encoding Encoding => Utf8;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    public void Clear() => _length = 0;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length * MaxBytesPerCharacter);
        _length += Utf8.GetBytes(buffer, _buffer.AsSpan(_length));
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(1, sizeHint));
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private void Reserve(int bytes)
    {
        if (_buffer.Length - _length < bytes)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + bytes));
        }
    }
}
