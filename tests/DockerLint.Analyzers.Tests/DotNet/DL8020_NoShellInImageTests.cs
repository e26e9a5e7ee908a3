using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8020_NoShellInImageTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled\nRUN [|mkdir /data && chown 1654 /data|]", "FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled\nRUN mkdir /data && chown 1654 /data")]
    [InlineData("FROM mcr.microsoft.com/dotnet/runtime-deps:8.0-jammy-chiseled\nCMD [|./app --port 80|]", "FROM mcr.microsoft.com/dotnet/runtime-deps:8.0-jammy-chiseled\nCMD [\"./app\", \"--port\", \"80\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-azurelinux3.0-distroless AS base\nFROM base\nENTRYPOINT [|dotnet $APP|]", "FROM mcr.microsoft.com/dotnet/aspnet:9.0-azurelinux3.0-distroless AS base\nFROM base\nENTRYPOINT dotnet $APP")]
    public void Speaks_and_mends(string before, string after) => RuleTest.VerifyFix<NoShellInImageAnalyzer>(before, after);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled\nENTRYPOINT [\"dotnet\", \"a.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENTRYPOINT dotnet a.dll")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled\nCOPY --from=busybox /bin/busybox /bin/sh\nRUN id")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled\nSHELL [\"/x/sh\", \"-c\"]\nRUN id")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled AS base\nCOPY --from=busybox / /\nFROM base\nRUN id")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:$TAG\nRUN id")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoShellInImageAnalyzer>(text);
}
