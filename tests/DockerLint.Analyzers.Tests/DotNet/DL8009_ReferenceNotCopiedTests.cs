using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8009_ReferenceNotCopiedTests
{
    private static readonly RuleTestOptions Shop = Projects.Of(
        ("src/Web/Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0", Projects.References("..\\Core\\Core.csproj"))),
        ("src/Core/Core.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0", Projects.References("..\\My Data\\Data.csproj"))),
        ("src/My Data/Data.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0")));

    [Fact]
    public void Speaks_of_all_that_are_missing() => RuleTest.VerifyFix<ReferenceNotCopiedAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY [\"src/Web/Web.csproj\", \"src/Web/\"]\nRUN dotnet restore [|\"src/Web/Web.csproj\"|]\nCOPY . .\nRUN dotnet publish --no-restore src/Web/Web.csproj\n",
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY [\"src/Web/Web.csproj\", \"src/Web/\"]\nCOPY src/Core/Core.csproj /src/src/Core/\nCOPY [\"src/My Data/Data.csproj\", \"/src/src/My Data/\"]\nRUN dotnet restore \"src/Web/Web.csproj\"\nCOPY . .\nRUN dotnet publish --no-restore src/Web/Web.csproj\n",
        Shop);

    [Theory]
    [InlineData("RUN cd /code/Web && [|dotnet restore|]\nCOPY src /code\nRUN cd /code/Web && dotnet build --no-restore && dotnet publish --no-build")]
    [InlineData("WORKDIR /code/Web\nRUN [|dotnet restore|]\nCOPY src /code\nFROM restored\nRUN dotnet publish --no-restore")]
    [InlineData("RUN dotnet publish [|/code/Web|]")]
    [InlineData("RUN dotnet restore /code/Web\nRUN dotnet build [|/code/Web|]\nCOPY src /code\nRUN dotnet publish /code/Web")]
    public void Another_root_in_the_image_is_followed(string steps) => RuleTest.Verify<ReferenceNotCopiedAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS restored\nCOPY src/Web/*.csproj /code/Web/\nCOPY src/Core/Core.csproj /code/Core/\n" + steps, Shop);

    [Theory]
    [InlineData("RUN dotnet publish src/Web/Web.csproj -o /app")]
    [InlineData("RUN dotnet build src/Web/Web.csproj && dotnet publish --no-build src/Web/Web.csproj")]
    [InlineData("RUN dotnet restore && dotnet publish --no-restore src/Web/Web.csproj")]
    [InlineData("RUN dotnet publish --no-restore src/Core/Core.csproj")]
    [InlineData("FROM restored\nRUN dotnet publish src/Web/Web.csproj")]
    [InlineData("")]
    public void A_later_restore_makes_up_for_it(string steps) => RuleTest.VerifySilent<ReferenceNotCopiedAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS restored\nWORKDIR /src\nCOPY src/Web/Web.csproj src/Web/\nRUN dotnet restore src/Web/Web.csproj\nCOPY . .\n" + steps, Shop);

    [Theory]
    [InlineData("COPY . .\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src src\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nCOPY src/Core/Core.csproj src/Core/\nCOPY [\"src/My Data/Data.csproj\", \"src/My Data/\"]\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY --parents src/**/*.csproj ./\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN ./fetch.sh\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN --mount=type=bind,target=. dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN dotnet restore $PROJECT")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN dotnet build --no-restore src/Web/Web.csproj")]
    public void IsSilent(string steps) => RuleTest.VerifySilent<ReferenceNotCopiedAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\n" + steps + "\nCOPY . .\nRUN dotnet publish --no-restore src/Web/Web.csproj", Shop);
}
