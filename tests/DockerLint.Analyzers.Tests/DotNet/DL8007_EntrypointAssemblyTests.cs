using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8007_EntrypointAssemblyTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish Web.csproj -c Release -o /app\nFROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .\n";

    [Theory]
    [InlineData("ENTRYPOINT [\"dotnet\", \"[|Old.dll|]\"]", "ENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("ENTRYPOINT [\"dotnet\", \"[|/app/web.dll|]\", \"--x\"]", "ENTRYPOINT [\"dotnet\", \"/app/Web.dll\", \"--x\"]")]
    [InlineData("CMD [\"dotnet\", \"[|WEB.DLL|]\"]", "CMD [\"dotnet\", \"Web.dll\"]")]
    public void Speaks_and_mends(string before, string after) => RuleTest.VerifyFix<EntrypointAssemblyAnalyzer>(Build + before, Build + after, Projects.Web());

    [Fact]
    public void The_name_of_the_assembly_counts() => RuleTest.VerifyFix<EntrypointAssemblyAnalyzer>(
        Build + "ENTRYPOINT [\"dotnet\", \"[|Web.dll|]\"]", Build + "ENTRYPOINT [\"dotnet\", \"Shop.Web.dll\"]",
        Projects.Web(more: "<PropertyGroup><AssemblyName>Shop.Web</AssemblyName></PropertyGroup>"));

    [Theory]
    [InlineData("ENTRYPOINT [\"dotnet\", \"Web.dll\"]", "")]
    [InlineData("ENTRYPOINT [\"./Web\"]", "")]
    [InlineData("ENTRYPOINT dotnet $APP", "")]
    [InlineData("ENTRYPOINT [\"dotnet\", \"run\"]", "")]
    [InlineData("COPY Tool.dll .\nENTRYPOINT [\"dotnet\", \"Tool.dll\"]", "")]
    [InlineData("ENTRYPOINT [\"dotnet\", \"Old.dll\"]", "<PropertyGroup><AssemblyName>$(Name)</AssemblyName></PropertyGroup>")]
    [InlineData("ENTRYPOINT [\"dotnet\", \"Old.dll\"]", "<ItemGroup><ProjectReference Include=\"../gone/gone.csproj\" /></ItemGroup>")]
    public void IsSilent(string start, string more) => RuleTest.VerifySilent<EntrypointAssemblyAnalyzer>(Build + start, Projects.Web(more: more));

    [Fact]
    public void On_Windows_case_does_not_matter() => RuleTest.VerifySilent<EntrypointAssemblyAnalyzer>(
        Build.Replace("aspnet:9.0", "aspnet:9.0-nanoserver-ltsc2022") + "ENTRYPOINT [\"dotnet\", \"web.dll\"]", Projects.Web());
}
