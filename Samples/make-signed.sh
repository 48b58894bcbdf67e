#!/bin/sh
# Signs the sample profile that is signed, and writes the root that vouches for its signer.
#
#   Samples/make-signed.sh
#
# Every run makes new keys and throws them away. The certificates are valid from 2020 to 2090, so that the sample does
# not age; all names are invented.
set -eu
samples=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 077
cd "$work"
mkdir new
: > index.txt
cat > ca.cnf <<'END'
[ca]
default_ca = local
[local]
database = index.txt
new_certs_dir = new
rand_serial = yes
default_md = sha256
policy = any
email_in_dn = no
[any]
countryName = optional
organizationName = optional
commonName = supplied
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[issuer]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = codeSigning
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[req]
distinguished_name = dn
[dn]
END

certify() { # name, common name, issuer
  openssl req -new -config ca.cnf -newkey rsa:2048 -nodes -keyout "$1.key" -subj "/O=Example Org/CN=$2" -out "$1.csr" 2>/dev/null
  if [ "$3" = "$1" ]; then by="-selfsign -keyfile $1.key"; else by="-cert $3.pem -keyfile $3.key"; fi
  openssl ca -batch -notext -config ca.cnf -extensions "$1" $by -startdate 20200101000000Z -enddate 20900101000000Z \
    -in "$1.csr" -out "$1.pem" 2>/dev/null
}
certify root "Example Org Root" root
certify issuer "Example Org Issuer" root
certify signer "Example Org Device Management" issuer

# -stream: an open length and a content in pieces (BER), as many products write it.
openssl cms -sign -binary -nodetach -stream -outform DER -in "$samples/apple-mobileconfig/office-365-oauth.mobileconfig" \
  -signer signer.pem -inkey signer.key -certfile issuer.pem -out "$samples/apple-mobileconfig/signed.mobileconfig"
cp root.pem "$samples/trusted-root.pem"
chmod 644 "$samples/trusted-root.pem" "$samples/apple-mobileconfig/signed.mobileconfig"
