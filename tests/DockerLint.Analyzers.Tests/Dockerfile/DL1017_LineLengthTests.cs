using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1017_LineLengthTests
{
    [Fact]
    public void A_line_of_65536_bytes_is_too_long() => RuleTest.Verify<LineLengthAnalyzer>($"FROM a:1\n[|RUN {new string('x', 65532)}|]\n");

    [Fact]
    public void Bytes_count_and_not_characters() => RuleTest.Verify<LineLengthAnalyzer>($"FROM a:1\n[|# {new string('\u00e4', 32767)}|]\n");

    [Fact]
    public void A_line_of_65535_bytes_is_not() => RuleTest.VerifySilent<LineLengthAnalyzer>($"FROM a:1\nRUN {new string('x', 65531)}\n");

    [Fact]
    public void Continued_lines_count_one_by_one() =>
        RuleTest.VerifySilent<LineLengthAnalyzer>($"FROM a:1\nRUN {new string('x', 65000)} \\\n  {new string('y', 65000)}\n", new RuleTestOptions { Laws = RuleTestLaws.RoundTrip | RuleTestLaws.LineBreaks });
}
