using System.Buffers;
using System.Text;

namespace Kennisbank.Parsing;

/// <summary>
/// Collects one file as UTF-8, written as text or as bytes. Pooled between files, so that a site of ten thousand pages does
/// not allocate each of them. Templates write a few characters at a time; the buffer is our own, because the framework's costs
/// more per write than the characters themselves.
/// </summary>
public sealed class Utf8Output : TextWriter, IBufferWriter<byte>
{
    /// <summary>A UTF-16 code unit takes at most three bytes; a surrogate pair takes four.</summary>
    private const int MaxBytesPerCharacter = 3;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private byte[] _buffer;
    private int _length;

    /// <param name="capacity">Initial capacity in bytes; enough for most pages.</param>
    public Utf8Output(int capacity = 64 * 1024)
    {
        CoreNewLine = ['\n'];
        _buffer = new byte[capacity];
    }

    public override Encoding Encoding => Utf8;

    /// <summary>In bytes.</summary>
    public int Length => _length;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    public void Clear() => _length = 0;

    public override void Write(char value)
    {
        if (char.IsAscii(value))
        {
            Reserve(1);
            _buffer[_length++] = (byte)value;
        }
        else
        {
            Write([value]);
        }
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length * MaxBytesPerCharacter);
        _length += Utf8.GetBytes(buffer, _buffer.AsSpan(_length));
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_buffer.AsSpan(_length));
        _length += utf8.Length;
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
