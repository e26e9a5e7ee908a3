using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1014_UnknownFlagTests
{
    [Theory]
    [InlineData("FROM {|DL1048:--plattform|}=linux/amd64 a:1")]
    [InlineData("FROM alpine:3.22\nCOPY {|DL1047:--x|}=bb a b")]
    [InlineData("FROM alpine:3.22\nRUN [|--mont|]=type=tmpfs,target=/a x")]
    [InlineData("FROM alpine:3.22\nMAINTAINER [|--boo|] me")]
    [InlineData("FROM alpine:3.22\nCMD [|--foo|] bar")]
    [InlineData("FROM alpine:3.22\nONBUILD COPY {|DL1047:--form|}=a b c")]
    [InlineData("FROM alpine:3.22\nCOPY {|DL1047:--From|}=a b c")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK {|DL1049:--intervall|}=1s CMD x")]
    [InlineData("ADD {|DL1046:--from|}=a b c\nFROM a:1")]
    public void Speaks(string markup) => RuleTest.Verify<UnknownFlagAnalyzer>(markup);

    [Theory]
    [InlineData("FROM --platform=linux/amd64 a:1")]
    [InlineData("FROM alpine:3.22\nCOPY --from=a --chown=b --chmod=c --link --parents=TRUE --exclude=x --exclude=y e f/")]
    [InlineData("FROM alpine:3.22\nADD --checksum=a --keep-git-dir=false --unpack b c")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=cache,target=/a --network=none --security=insecure x")]
    [InlineData("FROM alpine:3.22\nRUN -- --foo")]
    [InlineData("FROM alpine:3.22\nRUN npm --foo")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --foo=1 NONE")]
    [InlineData("FROM alpine:3.22\nCOPY --chmod a b")]
    [InlineData("# syntax=example.com/frontend:2\nFROM a:1\nCOPY --magic a b")]
    [InlineData("FROM a:1\nRUNN --x y")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnknownFlagAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY --form=a b c", "FROM alpine:3.22\nCOPY --from=a b c")]
    [InlineData("FROM alpine:3.22\nCOPY --zzz=a b c", "FROM alpine:3.22\nCOPY --zzz=a b c")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retrys=1 CMD x", "FROM alpine:3.22\nHEALTHCHECK --retries=1 CMD x")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<UnknownFlagAnalyzer>(before, after);
}
