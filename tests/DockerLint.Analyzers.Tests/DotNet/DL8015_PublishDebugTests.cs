using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8015_PublishDebugTests
{
    private const string Final = "\nFROM mcr.microsoft.com/dotnet/aspnet:6.0\nCOPY --from=build /app .";

    [Fact]
    public void Speaks_and_mends() => RuleTest.VerifyFix<PublishDebugAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet [|publish|] -o /app" + Final,
        "FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -c Release -o /app" + Final,
        Projects.Web("net6.0"));

    [Theory]
    [InlineData("RUN dotnet [|publish|] -c Debug -o /app")]
    [InlineData("ARG CONFIG=debug\nRUN dotnet [|publish|] -c $CONFIG -o /app")]
    public void Speaks_of_a_configuration_that_is_named(string step) =>
        RuleTest.Verify<PublishDebugAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nWORKDIR /src\nCOPY . .\n" + step + Final, Projects.Web());

    [Theory]
    [InlineData("RUN dotnet publish -c Release -o /app", "net6.0", "")]
    [InlineData("ARG CONFIG=Release\nRUN dotnet publish -c $CONFIG -o /app", "net6.0", "")]
    [InlineData("RUN dotnet publish -o /app", "net8.0", "")]
    [InlineData("RUN dotnet publish -o /app", "net6.0", "<PropertyGroup><PublishRelease>true</PublishRelease></PropertyGroup>")]
    [InlineData("RUN dotnet publish -o /app $OPTIONS", "net6.0", "")]
    [InlineData("RUN dotnet publish -p:Configuration=Release -o /app", "net6.0", "")]
    [InlineData("ENV Configuration=Release\nRUN dotnet publish -o /app", "net6.0", "")]
    [InlineData("RUN dotnet publish -o /elsewhere", "net6.0", "")]
    public void IsSilent(string step, string framework, string more) =>
        RuleTest.VerifySilent<PublishDebugAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nWORKDIR /src\nCOPY . .\n" + step + Final, Projects.Web(framework, more));
}
