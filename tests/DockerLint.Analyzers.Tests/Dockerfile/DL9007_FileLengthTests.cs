using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9007_FileLengthTests
{
    private static readonly string Words = string.Join(" ", Enumerable.Repeat("abcdefghijkl", 10));

    [Fact]
    public void Speaks_of_a_long_file() => RuleTest.Verify<FileLengthAnalyzer>("[|FROM|] a:1\n" + string.Concat(Enumerable.Repeat("RUN x\n", 200)));

    [Fact]
    public void Speaks_of_a_long_line() => RuleTest.Verify<FileLengthAnalyzer>("FROM a:1\nRUN x \\\n{|DL9008:  " + Words + "|}");

    [Fact]
    public void Blank_lines_and_comments_do_not_count() =>
        RuleTest.VerifySilent<FileLengthAnalyzer>("FROM a:1\n" + string.Concat(Enumerable.Repeat("\n# x\nRUN x\n", 199)));

    [Fact]
    public void An_address_is_not_broken() => RuleTest.VerifySilent<FileLengthAnalyzer>("FROM a:1\nRUN curl https://example.com/ " + Words);

    [Fact]
    public void Other_instructions_and_here_documents_may_be_wide() =>
        RuleTest.VerifySilent<FileLengthAnalyzer>($"FROM a:1\nLABEL x=\"{Words}\"\nRUN <<EOF\n{Words}\nEOF\nRUN x \\\n# {Words}\n y");
}
