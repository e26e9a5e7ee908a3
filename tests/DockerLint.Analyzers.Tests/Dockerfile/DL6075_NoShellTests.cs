using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6075_NoShellTests
{
    [Theory]
    [InlineData("FROM scratch\n[|RUN|] echo a\nRUN echo b")]
    [InlineData("FROM scratch AS base\nCOPY app /app\nFROM base\n[|RUN|] /app --version")]
    [InlineData("FROM gcr.io/distroless/static-debian12:nonroot\n[|RUN|] <<EOF\nls\nEOF")]
    [InlineData("FROM scratch\n[|RUN|] echo a\nSHELL [\"/busybox\", \"sh\", \"-c\"]\nRUN echo b")]
    [InlineData("FROM scratch\nCOPY app /srv/app\nENTRYPOINT {|DL6076:/srv/app $PORT|}")]
    [InlineData("FROM gcr.io/distroless/cc-debian12\nWORKDIR /app\nCOPY out .\nHEALTHCHECK CMD {|DL6076:curl -f http://localhost:8080 || exit 1|}")]
    [InlineData("FROM busybox:1 AS b\nFROM scratch\nCOPY --from=b /bin/sh /tools/sh\nCMD {|DL6076:/tools/sh|}")]
    public void Speaks(string markup) => RuleTest.Verify<NoShellAnalyzer>(markup);

    [Theory]
    [InlineData("FROM scratch\nRUN [\"/app\", \"--init\"]")]
    [InlineData("FROM scratch\nADD rootfs.tar.xz /\nRUN echo a\nCMD echo b")]
    [InlineData("FROM busybox:1 AS b\nFROM scratch\nCOPY --from=b /bin/busybox /bin/sh\nRUN echo a")]
    [InlineData("FROM busybox:1 AS b\nFROM scratch\nCOPY --from=b /bin /bin/\nCMD echo a")]
    [InlineData("FROM scratch\nCOPY busybox /b/busybox\nRUN [\"/b/busybox\", \"--install\", \"/bin\"]\nRUN echo a\nCMD echo a")]
    [InlineData("FROM scratch\nSHELL [\"/busybox\", \"sh\", \"-c\"]\nRUN echo a\nCMD echo b")]
    [InlineData("FROM scratch\nRUN --mount=type=bind,from=busybox,source=/bin,target=/bin echo a")]
    [InlineData("FROM scratch\nARG DIR\nCOPY x $DIR\nRUN echo a")]
    [InlineData("FROM scratch AS base\nCMD echo a\nFROM base\nADD rootfs.tar /")]
    [InlineData("FROM alpine:3.22\nRUN echo a\nCMD echo b")]
    [InlineData("FROM example/static:1\nRUN echo a")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled\nRUN echo a\nCMD dotnet a.dll")]
    [InlineData("FROM scratch\nONBUILD RUN echo a")]
    [InlineData("FROM scratch\nRUN\nCMD")]
    [InlineData("FROM scratch\nCMD [\"/app\"]\nHEALTHCHECK NONE")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoShellAnalyzer>(text);

    [Theory]
    [InlineData("FROM scratch\nCOPY app /srv/app\nCMD /srv/app --port 80", "FROM scratch\nCOPY app /srv/app\nCMD [\"/srv/app\", \"--port\", \"80\"]")]
    [InlineData("FROM scratch\nCOPY app /srv/app\nCMD /srv/app $PORT", "FROM scratch\nCOPY app /srv/app\nCMD /srv/app $PORT")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<NoShellAnalyzer>(before, after);

    [Theory]
    [InlineData("FROM scratch\nCOPY app /srv/app\nCMD /srv/app")]
    [InlineData("FROM scratch\nCOPY app /srv/app\nHEALTHCHECK CMD /srv/app check")]
    public void TakesTheFindingFromTheRuleAboutTheShellForm(string text) => RuleTest.VerifySilent<ShellFormAnalyzer>(text);

    [Fact]
    public void TakesTheFindingFromTheRuleAboutCommandsForAShell() => RuleTest.VerifySilent<ShellCommandAnalyzer>("FROM scratch\nCOPY app /srv/app\nCMD /srv/app $PORT");
}
