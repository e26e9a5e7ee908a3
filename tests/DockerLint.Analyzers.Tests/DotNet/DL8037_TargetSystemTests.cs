using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8037_TargetSystemTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /app\n";

    [Theory]
    [InlineData("[|mcr.microsoft.com/dotnet/aspnet:9.0-alpine|]", "net9.0", "<PropertyGroup><DockerDefaultTargetOS>Windows</DockerDefaultTargetOS></PropertyGroup>")]
    [InlineData("[|mcr.microsoft.com/dotnet/aspnet:9.0-nanoserver-ltsc2022|]", "net9.0", "<PropertyGroup><DockerDefaultTargetOS>Linux</DockerDefaultTargetOS></PropertyGroup>")]
    [InlineData("[|mcr.microsoft.com/dotnet/runtime:9.0-noble|]", "net9.0-windows", "")]
    public void Speaks(string image, string framework, string more) => RuleTest.Verify<TargetSystemAnalyzer>(Build + $"FROM {image}\nCOPY --from=build /app .", Projects.Web(framework, more));

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:9.0-alpine", "<PropertyGroup><DockerDefaultTargetOS>Linux</DockerDefaultTargetOS></PropertyGroup>")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:9.0", "")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:9.0", "<PropertyGroup><DockerDefaultTargetOS>$(System)</DockerDefaultTargetOS></PropertyGroup>")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:$TAG", "<PropertyGroup><DockerDefaultTargetOS>Linux</DockerDefaultTargetOS></PropertyGroup>")]
    public void IsSilent(string image, string more) => RuleTest.VerifySilent<TargetSystemAnalyzer>(Build + $"FROM {image}\nCOPY --from=build /app .", Projects.Web(more: more));
}
