using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5004_CredentialInLayerTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN docker login -u me -p [|Tr0ub4dorx|] reg.example.com")]
    [InlineData("FROM a:1\nRUN az login --service-principal -u me [|--password=Tr0ub4dorx|]")]
    [InlineData("FROM a:1\nRUN npm config set //npm.example.com/:_authToken [|Tr0ub4dorx|]")]
    [InlineData("FROM a:1\nRUN npm config set [|//npm.example.com/:_authToken=Tr0ub4dorx|]")]
    [InlineData("FROM a:1\nRUN aws configure set aws_secret_access_key [|Tr0ub4dorx|]")]
    [InlineData("FROM a:1\nRUN huggingface-cli login --token [|Tr0ub4dorx|]")]
    [InlineData("FROM a:1\nRUN wandb login [|Tr0ub4dorx|]")]
    [InlineData("FROM a:1\nRUN sshpass -p [|Tr0ub4dorx|] scp a b:c")]
    [InlineData("FROM a:1\nRUN curl -fsu [|me:Tr0ub4dorx|] https://x.example/a")]
    [InlineData("FROM a:1\nRUN wget --http-user=me [|--http-password=Tr0ub4dorx|] https://x.example/a")]
    [InlineData("FROM a:1\nRUN mysql -u root [|-pTr0ub4dor9x|] -e 'select 1'")]
    [InlineData("FROM a:1\nRUN echo [|'root:Tr0ub4dorx'|] | chpasswd")]
    [InlineData("FROM a:1\nRUN dotnet nuget add source https://n.example/v3 -n x -u me -p [|Tr0ub4dorx|] --store-password-in-clear-text")]
    [InlineData("FROM a:1\nRUN htpasswd -cb /etc/x me [|Tr0ub4dorx|]")]
    [InlineData("FROM a:1\nRUN [|PGPASSWORD=Tr0ub4dor9x|] psql -h db")]
    [InlineData("FROM a:1\nRUN export [|API_TOKEN=q8Zr2LxV7tWmN4cY|] && x")]
    [InlineData("FROM a:1\nARG PW=Tr0ub4dorx\nRUN docker login -u me -p [|$PW|]")]
    public void A_literal_credential_is_reported(string markup) => RuleTest.Verify<CredentialInLayerAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN git config --global [|credential.helper|] store")]
    [InlineData("FROM a:1\nRUN gcloud auth [|activate-service-account|] --key-file=$K")]
    [InlineData("FROM a:1\nRUN echo $P | docker login -u me [|--password-stdin|] reg.example.com")]
    public void A_login_that_leaves_a_file_is_reported(string markup) => RuleTest.Verify<CredentialInLayerAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN docker login -u me -p $PASSWORD")]
    [InlineData("FROM a:1\nARG NPM_TOKEN\nRUN npm config set //npm.example.com/:_authToken $NPM_TOKEN")]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=t npm config set //npm.example.com/:_authToken \"$(cat /run/secrets/t)\"")]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=g,target=/k gcloud auth activate-service-account --key-file=/k")]
    [InlineData("FROM a:1 AS build\nRUN git config --global credential.helper store\nFROM b:1")]
    [InlineData("FROM a:1\nRUN git config --global credential.helper cache")]
    [InlineData("FROM a:1\nRUN npm config set registry https://npm.example.com/ && npm config set fund false")]
    [InlineData("FROM a:1\nRUN mysql -uroot -proot -e 'create database x'")]
    [InlineData("FROM a:1\nRUN mysql -p -e 'x'")]
    [InlineData("FROM a:1\nRUN usermod -p '*' me && useradd -p '!' you")]
    [InlineData("FROM a:1\nRUN curl -u me https://x.example && curl -u me:$PW https://x.example && curl -u me:changeme https://x.example")]
    [InlineData("FROM a:1\nRUN echo 'root:$6$abc$def' | chpasswd -e && echo \"me:$PW\" | chpasswd")]
    [InlineData("FROM a:1\nRUN useradd -p '$6$abc$def' me && useradd -p \"$(openssl passwd x)\" me")]
    [InlineData("FROM a:1\nRUN docker run -p 8080:80 x && mkdir -p /login && ssh -p 2222 x")]
    [InlineData("FROM a:1\nRUN PGPASSWORD=postgres psql && TOKEN_TYPE=Tr0ub4dor9x y")]
    [InlineData("FROM a:1\nRUN hf auth login --token hf_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CredentialInLayerAnalyzer>(text);

    [Fact]
    public void The_message_does_not_show_the_value() => RuleTest.Verify<CredentialInLayerAnalyzer>(
        "FROM a:1\nRUN sshpass [|-pTr0ub4dorx|] x",
        new RuleTestOptions { Messages = ["'sshpass' gets a literal password, key or token, and every layer and the history of an image can be read"] });
}
