using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8006_ConsoleOnAspNetTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -c Release -o /app\n";

    [Fact]
    public void Speaks() => RuleTest.Verify<ConsoleOnAspNetAnalyzer>(Build + "FROM [|mcr.microsoft.com/dotnet/aspnet:9.0|]\nCOPY --from=build /app .", Projects.Console());

    [Theory]
    [InlineData("<ItemGroup><PackageReference Include=\"Grpc.AspNetCore\" Version=\"2.0.0\" /></ItemGroup>")]
    [InlineData("<ItemGroup><FrameworkReference Include=\"Microsoft.AspNetCore.App\" /></ItemGroup>")]
    [InlineData("<ItemGroup><ProjectReference Include=\"gone.csproj\" /></ItemGroup>")]
    [InlineData("<Import Project=\"$(Somewhere)\" />")]
    public void IsSilent(string more) => RuleTest.VerifySilent<ConsoleOnAspNetAnalyzer>(Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .", Projects.Console(more: more));

    [Fact]
    public void Web_applications_need_it() => RuleTest.VerifySilent<ConsoleOnAspNetAnalyzer>(Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .", Projects.Web());

    [Fact]
    public void The_smaller_image_is_fine() => RuleTest.VerifySilent<ConsoleOnAspNetAnalyzer>(Build + "FROM mcr.microsoft.com/dotnet/runtime:9.0\nCOPY --from=build /app .", Projects.Console());
}
