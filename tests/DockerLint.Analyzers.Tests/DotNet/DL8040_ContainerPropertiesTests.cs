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

    [Theory]
    [InlineData("EXPOSE [|8080|]", "<ContainerPort Include=\"5000\" />")]
    [InlineData("EXPOSE [|8080/tcp|] 8081", "<ContainerPort Include=\"5000\" Type=\"tcp\" /><ContainerPort Include=\"5001\" />")]
    [InlineData("EXPOSE [|8080-8090|]", "<ContainerPort Include=\"80;443\" />")]
    public void Speaks_about_ports(string expose, string items) => RuleTest.Verify<ContainerPropertiesAnalyzer>(
        Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0\n" + expose + "\nCOPY --from=build /app .", Projects.Web(more: $"<ItemGroup>{items}</ItemGroup>"));

    [Theory]
    [InlineData("EXPOSE 8080 8081", "<ContainerPort Include=\"8080\" Type=\"tcp\" />")]
    [InlineData("EXPOSE 8080", "<ContainerPort Include=\"8080\" /><ContainerPort Include=\"8443\" />")]
    [InlineData("EXPOSE 8080-8090", "<ContainerPort Include=\"8085\" />")]
    [InlineData("EXPOSE 8080", "<ContainerPort Include=\"$(Port)\" />")]
    [InlineData("EXPOSE 8080", "<ContainerPort Include=\"5000\" Condition=\"'$(Port)' == ''\" />")]
    [InlineData("EXPOSE 8080 $PORT", "<ContainerPort Include=\"5000\" />")]
    [InlineData("EXPOSE 8080", "")]
    [InlineData("USER app", "<ContainerPort Include=\"5000\" />")]
    public void IsSilent_about_ports(string instruction, string items) => RuleTest.VerifySilent<ContainerPropertiesAnalyzer>(
        Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0\n" + instruction + "\nCOPY --from=build /app .", Projects.Web(more: $"<ItemGroup>{items}</ItemGroup>"));
}
