using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8003_WebOnRuntimeTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -c Release -o /app\n";

    [Fact]
    public void Speaks_and_mends() => RuleTest.VerifyFix<WebOnRuntimeAnalyzer>(
        Build + "FROM mcr.microsoft.com/dotnet/[|runtime|]:9.0-alpine\nCOPY --from=build /app .",
        Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine\nCOPY --from=build /app .",
        Projects.Web());

    [Fact]
    public void A_project_that_is_referred_to_may_need_it_too() => RuleTest.Verify<WebOnRuntimeAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish App/App.csproj -o /app\nFROM mcr.microsoft.com/dotnet/[|runtime|]:9.0\nCOPY --from=build /app .",
        Projects.Of(
            ("App/App.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0", Projects.References("../Lib/Lib.csproj"))),
            ("Lib/Lib.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0", "<ItemGroup><FrameworkReference Include=\"Microsoft.AspNetCore.App\" /></ItemGroup>"))));

    [Fact]
    public void A_name_in_a_variable_is_reported_as_a_whole() => RuleTest.VerifyFix<WebOnRuntimeAnalyzer>(
        "ARG IMAGE=mcr.microsoft.com/dotnet/runtime:9.0\n" + Build + "FROM [|$IMAGE|]\nCOPY --from=build /app .",
        "ARG IMAGE=mcr.microsoft.com/dotnet/runtime:9.0\n" + Build + "FROM $IMAGE\nCOPY --from=build /app .",
        Projects.Web());

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nCOPY --from=build /app .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/runtime:9.0\nCOPY --from=build /elsewhere .")]
    public void IsSilent(string final) => RuleTest.VerifySilent<WebOnRuntimeAnalyzer>(Build + final, Projects.Web());

    [Fact]
    public void Other_programs_are_fine() => RuleTest.VerifySilent<WebOnRuntimeAnalyzer>(Build + "FROM mcr.microsoft.com/dotnet/runtime:9.0\nCOPY --from=build /app .", Projects.Console());

    [Fact]
    public void Output_with_a_runtime_of_its_own_is_fine() => RuleTest.VerifySilent<WebOnRuntimeAnalyzer>(
        Build.Replace("-o", "--self-contained -o") + "FROM mcr.microsoft.com/dotnet/runtime:9.0\nCOPY --from=build /app .", Projects.Web());
}
