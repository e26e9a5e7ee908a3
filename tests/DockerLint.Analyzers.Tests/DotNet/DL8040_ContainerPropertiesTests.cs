using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8040_ContainerPropertiesTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /app\n";

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:9.0-alpine")]
    [InlineData("mcr.microsoft.com/dotnet/runtime:9.0")]
    public void Speaks(string image) => RuleTest.Verify<ContainerPropertiesAnalyzer>(
        Build + "FROM [|mcr.microsoft.com/dotnet/aspnet:9.0|]\nCOPY --from=build /app .", Projects.Web(more: $"<PropertyGroup><ContainerBaseImage>{image}</ContainerBaseImage></PropertyGroup>"));

    [Theory]
    [InlineData("")]
    [InlineData("<PropertyGroup><ContainerBaseImage>mcr.microsoft.com/dotnet/aspnet:9.0</ContainerBaseImage></PropertyGroup>")]
    [InlineData("<PropertyGroup><ContainerBaseImage>$(Base)</ContainerBaseImage></PropertyGroup>")]
    public void IsSilent(string more) => RuleTest.VerifySilent<ContainerPropertiesAnalyzer>(Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .", Projects.Web(more: more));
}
