using DockerLint.Grammars;

namespace DockerLint.Core.Tests.Grammars;

public sealed class ByteSizeTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-1", -1)]
    [InlineData("512b", 512)]
    [InlineData("64m", 67_108_864)]
    [InlineData("1.5G", 1_610_612_736)]
    [InlineData("10 kb", 10_240)]
    [InlineData("1KiB", 1_024)]
    [InlineData("2tb", 2_199_023_255_552)]
    public void Sizes_are_powers_of_1024(string text, long bytes)
    {
        ByteSize.TryParse(text, out var size, out _).Should().BeTrue();
        size.Bytes.Should().Be(bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("12x")]
    [InlineData("1bb")]
    [InlineData("-1m")]
    [InlineData("1  m")]
    [InlineData("9999999p")]
    public void What_is_no_size_has_a_problem(string text)
    {
        ByteSize.TryParse(text, out _, out var problem).Should().BeFalse();
        problem.Message.Should().NotBeEmpty();
    }
}
