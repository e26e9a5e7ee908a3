using DockerLint.Grammars;

namespace DockerLint.Core.Tests.Grammars;

public sealed class DurationTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("30s", 30_000_000_000)]
    [InlineData("1h30m", 5_400_000_000_000)]
    [InlineData("1.5s", 1_500_000_000)]
    [InlineData(".5s", 500_000_000)]
    [InlineData("-10ms", -10_000_000)]
    [InlineData("+1us2ns", 1_002)]
    [InlineData("1\u00B5s", 1_000)]
    public void Go_durations_are_read(string text, long nanoseconds)
    {
        Duration.TryParse(text, DurationUnits.Go, out var duration, out _).Should().BeTrue();
        duration.Nanoseconds.Should().Be(nanoseconds);
    }

    [Fact]
    public void Days_and_weeks_belong_to_Compose_only()
    {
        Duration.TryParse("1w2d", DurationUnits.Compose, out var duration, out _).Should().BeTrue();
        duration.TotalSeconds.Should().Be(9 * 86_400);
        Duration.TryParse("1d", DurationUnits.Go, out _, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("10", 2)]
    [InlineData("s", 0)]
    [InlineData("1h 2m", 2)]
    [InlineData("1x", 1)]
    public void What_is_no_duration_has_a_problem_at_the_fault(string text, int start)
    {
        Duration.TryParse(text, DurationUnits.Compose, out _, out var problem).Should().BeFalse();
        problem.Span.Start.Should().Be(start);
        problem.Message.Should().Contain("is not a duration");
    }

    [Theory]
    [InlineData("300000h300000h300000h300000h300000h300000h300000h300000h300000h")]
    [InlineData("99999999999999999999999999999999999999h")]
    public void A_duration_beyond_64_bits_is_refused(string text)
    {
        Duration.TryParse(text, DurationUnits.Go, out _, out var problem).Should().BeFalse();
        problem.Message.Should().Contain("too long");
    }
}
