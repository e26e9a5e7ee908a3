using DockerLint.Analyzers.Dockerfile;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1014_FlagTests
{
    [Theory]
    [InlineData("FROM [|--plattform|]=linux/amd64 a:1")]
    [InlineData("FROM alpine:3.22\nCOPY [|--x|]=bb a b")]
    [InlineData("FROM alpine:3.22\nRUN [|--mont|]=type=tmpfs,target=/a x")]
    [InlineData("FROM alpine:3.22\nCOPY --from=a [|--from|]=b c d")]
    [InlineData("FROM alpine:3.22\nCOPY --[|chmod|] a b")]
    [InlineData("FROM alpine:3.22\nCOPY --[|parents|]= a b/")]
    [InlineData("FROM alpine:3.22\nADD --link=[|abc|] a b")]
    [InlineData("FROM alpine:3.22\nMAINTAINER [|--boo|] me")]
    [InlineData("FROM alpine:3.22\nCMD [|--foo|] bar")]
    [InlineData("FROM alpine:3.22\nONBUILD COPY [|--form|]=a b c")]
    [InlineData("FROM alpine:3.22\nCOPY [|--From|]=a b c")]
    [InlineData("# syntax=docker/dockerfile:1.3\nFROM a:1\nCOPY [|--link|] a b")]
    [InlineData("# syntax=docker/dockerfile:1.7\nFROM a:1\nCOPY [|--exclude|]=x a b")]
    [InlineData("# syntax=docker/dockerfile:1\nFROM a:1\nRUN [|--device|]=nvidia.com/gpu=all x")]
    [InlineData("ADD [|--from|]=a b c\nFROM a:1")]
    public void Speaks(string markup) => RuleTest.Verify<FlagAnalyzer>(markup);

    [Theory]
    [InlineData("FROM --platform=linux/amd64 a:1")]
    [InlineData("FROM alpine:3.22\nCOPY --from=a --chown=b --chmod=c --link --parents=TRUE --exclude=x --exclude=y e f/")]
    [InlineData("FROM alpine:3.22\nADD --checksum=a --keep-git-dir=false --unpack b c")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=cache,target=/a --mount=type=tmpfs,target=/b --network=none --security=insecure x")]
    [InlineData("FROM alpine:3.22\nRUN -- --foo")]
    [InlineData("FROM alpine:3.22\nRUN npm --foo")]
    [InlineData("FROM alpine:3.22\nCOPY --from= a b")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --foo=1 NONE")]
    [InlineData("# syntax=docker/dockerfile:1.7-labs\nFROM a:1\nCOPY --parents --exclude=x a b/")]
    [InlineData("# syntax=docker/dockerfile:1-labs\nFROM a:1\nRUN --device=x y")]
    [InlineData("# syntax=docker/dockerfile:experimental\nFROM a:1\nRUN --mount=type=ssh x")]
    [InlineData("# syntax=docker/dockerfile:1.0-experimental\nFROM a:1\nRUN --mount=type=ssh x")]
    [InlineData("# syntax=example.com/frontend:2\nFROM a:1\nCOPY --magic a b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<FlagAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY --form=a b c", "FROM alpine:3.22\nCOPY --from=a b c")]
    [InlineData("FROM alpine:3.22\nCOPY --zzz=a b c", "FROM alpine:3.22\nCOPY --zzz=a b c")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<FlagAnalyzer>(before, after);

    [Fact]
    public void A_labs_flag_without_a_syntax_directive_is_a_warning() =>
        RuleTest.Verify<FlagAnalyzer>("FROM a:1\nRUN [|--device|]=x y", new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Warning });
}
