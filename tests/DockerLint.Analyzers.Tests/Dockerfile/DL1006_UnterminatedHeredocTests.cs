using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1006_UnterminatedHeredocTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN [|<<EOF|]\necho\n")]
    [InlineData("FROM alpine:3.22\nCOPY [|<<EOF|] /a\nx\nEOF2\n")]
    [InlineData("FROM alpine:3.22\nRUN [|<<-EOF|]\n\tx\n  EOF\n")]
    [InlineData("FROM alpine:3.22\nRUN cat <<A [|<<B|]\nx\nA\ny\n")]
    public void Speaks(string markup) => RuleTest.Verify<UnterminatedHeredocAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\nx\nEOF\n")]
    [InlineData("FROM alpine:3.22\nRUN <<-EOF\n\tx\n\tEOF\n")]
    [InlineData("FROM alpine:3.22\nRUN cat <<A <<B\nx\nA\ny\nB\n")]
    [InlineData("FROM alpine:3.22\nRUN echo \"<<EOF\"")]
    [InlineData("FROM alpine:3.22\nRUN [\"cat\", \"<<EOF\"]")]
    [InlineData("FROM alpine:3.22\nCOPY <<'EOF' /a\n$x\nEOF")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnterminatedHeredocAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\necho x\n  EOF\n", "FROM alpine:3.22\nRUN <<EOF\necho x\nEOF\n")]
    [InlineData("FROM alpine:3.22\nCOPY <<-\"EOF\" /a\n\tx\n    EOF \nRUN y", "FROM alpine:3.22\nCOPY <<-\"EOF\" /a\n\tx\nEOF\nRUN y")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\necho x", "FROM alpine:3.22\nRUN <<EOF\necho x")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<UnterminatedHeredocAnalyzer>(before, after);
}
