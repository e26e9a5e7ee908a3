using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3066_NamedUserTests
{
    [Theory]
    [InlineData("FROM a:1\nUSER [|foobar|]")]
    [InlineData("FROM a:1\nUSER [|foobar:barfoo|]")]
    [InlineData("FROM a:1\nARG U=me\nUSER [|$U|]")]
    [InlineData("USER [|foobar|]")]
    [InlineData("FROM a:1\nRUN useradd -u 5 other\nUSER [|me|]")]
    public void Speaks(string markup) => RuleTest.Verify<NamedUserAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nUSER 12345")]
    [InlineData("FROM a:1\nUSER 12345:grp")]
    [InlineData("FROM a:1\nUSER root")]
    [InlineData("FROM a:1\nUSER ${APP_UID}")]
    [InlineData("FROM a:1\nRUN useradd -l -u 10001 app1\nUSER app1")]
    [InlineData("FROM a:1\nRUN groupadd -r x && adduser --uid=$U -D svc\nUSER svc")]
    [InlineData("FROM scratch\nCOPY <<E /etc/passwd\nsvc:x:7:7::/:/bin/false\nE\nUSER svc")]
    [InlineData("FROM node:22\nUSER node")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nUSER app")]
    [InlineData("FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER me")]
    [InlineData("FROM a:1 AS build\nUSER me\nFROM b:1\nUSER 1")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NamedUserAnalyzer>(text);
}
